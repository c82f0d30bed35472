import { css } from 'lit';

/** A short list of acts, in the top layer. */
export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    min-inline-size: 200px;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100dvh - 16px);
    padding: 4px;
    border: 0;
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow: var(--varai-shadow-float);
    overflow: auto;
  }
  .menu button {
    appearance: none;
    display: flex;
    inline-size: 100%;
    gap: 10px;
    align-items: center;
    min-block-size: 32px;
    padding: 0 8px;
    border: 0;
    border-radius: var(--varai-radius-m);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu button:is(:hover, :focus) {
    background: var(--varai-color-hover);
  }
  .menu button:focus-visible {
    outline-offset: -2px;
  }
  .menu .i {
    color: var(--varai-color-muted);
  }
  .menu .bad,
  .menu .bad .i {
    color: var(--varai-color-danger);
  }
  @media (pointer: coarse) {
    .menu button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .menu {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
