import { css } from 'lit';

/** A field as wide as there is room, and rows below it that can be pressed. */
export const searchStyles = css`
  .find {
    position: relative;
    display: grid;
  }
  .find > .i {
    position: absolute;
    inset-inline-start: 12px;
    inset-block-start: calc(50% - 8px);
    color: var(--varai-color-muted);
    pointer-events: none;
  }
  .find > input {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 36px 12px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: var(--varai-radius-m);
    background: var(--varai-color-surface);
    color: var(--varai-color-text);
    font: inherit;
    font-size: max(var(--varai-text-m), 16px);
  }
  .find > input::placeholder {
    color: var(--varai-color-muted);
    opacity: 1;
  }
  .find > input:focus-visible {
    outline-offset: 0;
    border-color: var(--varai-focus-color);
  }
  .hits {
    display: grid;
    gap: 2px;
    margin-inline: calc(-1 * var(--varai-space-xs));
  }
  .hits > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--varai-space-s);
    min-block-size: 44px;
    padding: 4px var(--varai-space-xs);
    border-radius: var(--varai-radius-m);
    cursor: pointer;
  }
  .hits > li:hover {
    background: var(--varai-color-hover);
  }
  .hits > [aria-selected='true'] {
    background: var(--varai-color-accent-soft);
    color: var(--varai-color-accent);
  }
  .hits > [aria-selected='true'] > .muted {
    color: inherit;
  }
  .nothing {
    display: grid;
    gap: 2px;
    justify-items: center;
    padding-block: var(--varai-space-xl);
    text-align: center;
  }
  @media (forced-colors: active) {
    .hits > [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
