import { css } from 'lit';

/** What the bell opens, in the top layer. */
export const panelStyles = css`
  .panel {
    container: v / inline-size;
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: min(400px, 100vw - 16px);
    max-block-size: min(640px, 100dvh - 16px);
    padding: 0 0 var(--varai-space-2xs);
    border: 0;
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow: var(--varai-shadow-float);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .panel:focus {
    outline: none;
  }
  .panel header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: var(--varai-space-2xs);
    align-items: center;
    padding: var(--varai-space-xs) var(--varai-space-xs) var(--varai-space-xs) var(--varai-space-m);
    border-block-end: 1px solid var(--varai-color-border);
    background: var(--varai-color-raised);
  }
  .panel header:dir(rtl) {
    padding-inline: var(--varai-space-m) var(--varai-space-xs);
  }
  .panel header > :first-child {
    flex: 1;
  }
  .tool {
    inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
  }
  .panel .tool[aria-disabled='true'] {
    border-color: transparent;
    background: none;
    color: var(--varai-color-disabled);
  }
  .tool[aria-expanded='true'] {
    background: var(--varai-color-press);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--varai-space-xs);
    align-items: center;
    justify-content: space-between;
    padding-inline: var(--varai-space-m) var(--varai-space-xs);
    background: var(--varai-color-sunken);
  }
  .said > span {
    padding-block: var(--varai-space-xs);
  }
  .one {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--varai-space-s);
    padding: var(--varai-space-s) var(--varai-space-xs) var(--varai-space-2xs) var(--varai-space-m);
  }
  .one:dir(rtl) {
    padding-inline: var(--varai-space-m) var(--varai-space-xs);
  }
  .one + .one {
    border-block-start: 1px solid var(--varai-color-border);
  }
  .tile {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--varai-radius-m);
    background: var(--soft);
    color: var(--tone);
  }
  /* what comes later outlines whatever has a tone */
  .panel .tile {
    box-shadow: none;
  }
  .tile.is-danger {
    --soft: var(--varai-color-danger-soft);
    --tone: var(--varai-color-danger);
  }
  .tile.is-warning {
    --soft: var(--varai-color-warning-soft);
    --tone: var(--varai-color-warning);
  }
  .tile.is-success {
    --soft: var(--varai-color-success-soft);
    --tone: var(--varai-color-success);
  }
  .open,
  .mark,
  .when {
    appearance: none;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .open {
    text-decoration: none;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .new .open {
    font-weight: var(--varai-weight-strong);
  }
  .open:hover,
  .when:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .when {
    min-block-size: 24px;
    font-size: var(--varai-text-xs);
    color: var(--varai-color-muted);
  }
  .mark {
    display: grid;
    place-items: center;
    align-self: start;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--varai-radius-m);
  }
  .mark:hover {
    background: var(--varai-color-hover);
  }
  .mark::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 1.5px solid var(--varai-color-border-control);
    border-radius: 50%;
  }
  .new .mark::before {
    border-color: var(--varai-color-accent);
    background: var(--varai-color-accent);
  }
  .panel > slot,
  .panel > .notice,
  .panel .empty {
    display: block;
    margin: var(--varai-space-s);
  }
  .ghost {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--varai-space-m) var(--varai-space-s);
    padding: var(--varai-space-m);
  }
  .ghost > * {
    block-size: 32px;
    border-radius: var(--varai-radius-m);
    background: var(--varai-skeleton-fill);
  }
  .ghost i {
    inline-size: 32px;
  }
  @media (pointer: coarse) {
    .tool,
    .mark {
      inline-size: 44px;
      min-block-size: 44px;
    }
    .open,
    .when {
      min-block-size: 44px;
    }
    a.open {
      display: inline-flex;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .panel,
    .panel:focus {
      /* outside, or the header that stays in view covers it */
      outline: 1px solid CanvasText;
    }
    .new .mark::before {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
