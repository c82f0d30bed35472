import { css } from 'lit';

/** Every connected element adopts it: the host takes nothing from a hostile page but direction and colour scheme. */
export const baseStyles = css`
  :host {
    all: initial;
    display: block;
    container: v/inline-size;
    direction: inherit;
    color-scheme: inherit;
    font-feature-settings: 'cv11', 'ss03';
    overflow-wrap: break-word;
    -webkit-font-smoothing: antialiased;
    /* What is inherited: a page's rule for "*" hits the tag itself and would win over an ordinary :host. */
    border-spacing: 0 !important;
    color: var(--varai-color-text) !important;
    cursor: auto !important;
    font: var(--varai-weight-body) var(--varai-text-m)/var(--varai-leading-body) var(--varai-font-sans) !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    list-style: none !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
  }
  :host([dir='rtl']) {
    direction: rtl;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
    text-wrap: pretty;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    outline: none;
    text-wrap: balance;
  }
  .awaited {
    animation: appear 0.3s var(--_awaited, 0.15s) step-start backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .num,
  dd {
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--varai-color-muted);
  }
  .small {
    font-size: var(--varai-text-s);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .i {
    inline-size: var(--varai-size-icon);
    block-size: var(--varai-size-icon);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.18em;
  }
  .i * {
    vector-effect: non-scaling-stroke;
  }
  :focus-visible {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: var(--varai-focus-gap);
  }
  .title,
  .heading,
  .sub {
    font-weight: var(--varai-weight-strong);
    letter-spacing: var(--varai-tracking-title);
    line-height: var(--varai-leading-snug);
  }
  .title {
    font-size: var(--varai-text-xl);
    letter-spacing: var(--varai-tracking-display);
    line-height: var(--varai-leading-tight);
  }
  .cap {
    font-size: var(--varai-text-xs);
    font-weight: min(var(--varai-weight-medium), 500);
    color: var(--varai-color-muted);
    line-height: var(--varai-leading-snug);
  }
`;
