import { css } from 'lit';

/** A dialog, and a sheet where the viewport is narrow: it alone lives as wide as the viewport. */
export const dialogStyles = css`
  .dialog {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    inline-size: min(var(--varai-size-dialog), 100vw - 32px);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: calc(100dvh - 64px);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: var(--varai-radius-xl);
    background: var(--varai-color-raised);
    color: inherit;
    box-shadow: var(--varai-shadow-modal);
    overflow: clip;
    text-align: start;
    animation: rise var(--varai-duration-base) var(--varai-ease-out);
  }
  .dialog:not([open]) {
    display: none;
  }
  .dialog::backdrop {
    background: var(--varai-color-scrim);
  }
  .dialog-l {
    inline-size: min(var(--varai-size-dialog-l), 100vw - 32px);
  }
  .dialog-head {
    display: flex;
    grid-row: 2;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--varai-space-s);
    padding: var(--varai-space-l) var(--varai-space-l) 0 var(--varai-space-xl);
  }
  .dialog-title:focus-visible {
    outline: none;
  }
  .dialog-head .btn-icon {
    margin: -5px -4px 0 0;
  }
  .dialog-body {
    display: grid;
    grid-row: 3;
    gap: var(--varai-space-m);
    grid-template-columns: minmax(0, 1fr);
    /* a row whose content names a least height would shrink to it where the dialog is low */
    grid-auto-rows: max-content;
    align-content: start;
    padding: var(--varai-space-m) var(--varai-space-xl) var(--varai-space-xl);
    overflow: auto;
    overscroll-behavior: contain;
    container: v/inline-size;
  }
  .dialog-foot {
    display: flex;
    grid-row: 4;
    justify-content: flex-end;
    gap: var(--varai-space-xs);
    flex-wrap: wrap;
    padding: var(--varai-space-m) var(--varai-space-xl);
    border-block-start: 1px solid var(--varai-color-border);
    background: var(--varai-color-sunken);
  }
  .grab {
    display: none;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @keyframes sheet {
    from {
      translate: 0 100%;
    }
  }
  /* what a bank is asked, and what came of it */
  .waiting {
    display: grid;
    justify-items: center;
    gap: var(--varai-space-xs);
    padding-block: var(--varai-space-2xl);
    text-align: center;
  }
  .waiting .spin {
    inline-size: 28px;
    block-size: 28px;
    color: var(--varai-color-accent);
  }
  .waiting p {
    max-inline-size: 44ch;
  }
  .finished > .i {
    inline-size: 28px;
    block-size: 28px;
    color: var(--varai-color-success);
  }
  @media (width < 640px) {
    .dialog {
      inline-size: 100%;
      max-block-size: 92dvh;
      margin: auto 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      animation: sheet var(--varai-duration-slow) var(--varai-ease-out);
    }
    .grab {
      display: block;
      grid-row: 1;
      inline-size: 36px;
      block-size: 4px;
      border-radius: 4px;
      background: var(--varai-color-border-control);
      margin: 8px auto -8px;
      opacity: 0.6;
    }
    .dialog-head,
    .dialog-body {
      padding-inline: var(--varai-space-m);
    }
    .dialog-body:last-child {
      padding-block-end: calc(var(--varai-space-xl) + env(safe-area-inset-bottom));
    }
    .dialog-foot {
      padding: var(--varai-space-s) var(--varai-space-m) calc(var(--varai-space-m) + env(safe-area-inset-bottom));
      flex-direction: column-reverse;
      flex-wrap: nowrap;
      /* what leads on stands above what leaves; the keyboard goes the same way where the browser can */
      reading-flow: flex-visual;
    }
    .dialog-foot .btn {
      inline-size: 100%;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .dialog {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
