import { css } from 'lit';

/** What succeeded, said once, in the top layer. */
export const toastStyles = css`
  .toast {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 10px 12px 10px 14px;
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-text);
    color: var(--varai-color-surface);
    box-shadow: var(--varai-shadow-float);
    font-weight: var(--varai-weight-medium);
  }
  .toast .btn {
    color: inherit;
    background: none;
    border: 0;
    box-shadow: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .toast {
    position: fixed;
    inset: auto auto calc(var(--varai-space-l) + env(safe-area-inset-bottom)) var(--varai-space-l);
    margin: 0;
    border: 0;
    transition: opacity var(--varai-duration-base) var(--varai-ease-out);
  }
  .toast:not(:popover-open) {
    display: none;
  }
  .toast:dir(rtl) {
    inset-inline-start: auto;
    inset-inline: auto var(--varai-space-l);
  }
  @media (forced-colors: active) {
    .toast {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
