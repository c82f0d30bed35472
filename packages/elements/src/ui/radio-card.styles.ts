import { css } from 'lit';

/** Choices with room for words, as cards. */
export const radioCardStyles = css`
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 2px 10px;
    align-items: start;
    padding: var(--varai-space-s) var(--varai-space-m);
    border-radius: var(--varai-radius-m);
    box-shadow: inset 0 0 0 1px var(--varai-color-border-control);
    cursor: pointer;
  }
  .choice input {
    appearance: none;
    margin: 1px 0 0;
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: 50%;
    background: var(--varai-color-surface);
  }
  .choice input:checked {
    border: 5px solid var(--varai-color-accent);
  }
  .choice:has(:checked) {
    box-shadow: inset 0 0 0 1.5px var(--varai-color-accent);
    background: var(--varai-color-accent-soft);
  }
  .choice:has(:focus-visible) {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: 1px;
  }
  .choice .hint {
    grid-column: 2;
  }
  @media (pointer: coarse) {
    .choice {
      min-block-size: 44px;
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    .choice {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
    .choice input:checked {
      forced-color-adjust: none;
    }
  }
`;
