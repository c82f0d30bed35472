import { css } from 'lit';

/** What the mark opens, in the top layer: beside it, and from below where the window is narrow. */
export const panelStyles = css`
  .panel {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: min(360px, 100vw - 16px);
    max-block-size: min(480px, 100dvh - 16px);
    padding: var(--varai-space-m);
    border: 0;
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow: var(--varai-shadow-float);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .panel:popover-open {
    display: grid;
    gap: var(--varai-space-s);
    align-content: start;
  }
  .panel:focus {
    outline: none;
  }
  .panel header {
    display: flex;
    gap: var(--varai-space-xs);
    align-items: start;
  }
  .panel header > :first-child {
    flex: 1;
    padding-block-start: 3px;
  }
  .panel :is(ul, ol) {
    display: grid;
    gap: var(--varai-space-2xs);
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .panel ul {
    list-style: disc;
  }
  .panel ol {
    list-style: decimal;
  }
  .panel b {
    font-weight: var(--varai-weight-strong);
  }
  .panel kbd {
    padding-inline: 5px;
    border-radius: var(--varai-radius-s);
    background: var(--varai-color-sunken);
    font: inherit;
    font-size: var(--varai-text-s);
  }
  .section {
    display: grid;
    gap: var(--varai-space-xs);
  }
  .close {
    inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
  }
  .close .i {
    margin: 0;
  }
  .panel .btn:not(.close) {
    justify-self: start;
  }
  .panel a:not(.btn) {
    color: var(--varai-color-accent);
  }
  @media (width < 640px) {
    .panel {
      inset: auto 0 0 !important;
      inline-size: 100%;
      max-block-size: 80dvh;
      padding-block-end: calc(var(--varai-space-m) + env(safe-area-inset-bottom));
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (pointer: coarse) {
    .close {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .panel,
    .panel:focus {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
