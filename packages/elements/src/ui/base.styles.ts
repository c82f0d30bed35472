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
  }
  /* What is inherited: a page's rule for "*" hits the tag itself and would win over an ordinary :host. */
  :host {
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
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(legend) {
    padding: 0;
    margin-block-end: 6px;
  }
  :where(p, .hint) {
    text-wrap: pretty;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    text-wrap: balance;
  }
  :where(h1, h2, h3, h4, h5, h6):focus {
    outline: none;
  }
  .num,
  table,
  time,
  dd {
    font-variant-numeric: tabular-nums;
  }
  .mono {
    font-family: var(--varai-font-mono);
    font-size: 0.93em;
    font-variant-ligatures: none;
  }
  .muted {
    color: var(--varai-color-muted);
  }
  .small {
    font-size: var(--varai-text-s);
  }
  .strong {
    font-weight: var(--varai-weight-strong);
  }
  .nowrap {
    white-space: nowrap;
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
  .i-l {
    inline-size: var(--varai-size-icon-l);
    block-size: var(--varai-size-icon-l);
  }
  :host(:dir(rtl)) .i-flip {
    scale: -1 1;
  }
  .stack {
    display: grid;
    gap: var(--varai-space-m);
    grid-template-columns: minmax(0, 1fr);
  }
  .stack-s {
    gap: var(--varai-space-xs);
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--varai-space-xs);
    flex-wrap: wrap;
  }
  .between {
    justify-content: space-between;
  }
  .end {
    justify-content: flex-end;
  }
  .grow {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  :focus-visible {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: var(--varai-focus-gap);
  }
  .title {
    font-size: var(--varai-text-xl);
    font-weight: var(--varai-weight-strong);
    letter-spacing: var(--varai-tracking-display);
    line-height: var(--varai-leading-tight);
  }
  .heading {
    font-size: var(--varai-text-l);
    font-weight: var(--varai-weight-strong);
    letter-spacing: var(--varai-tracking-title);
    line-height: var(--varai-leading-snug);
  }
  .sub {
    font-size: var(--varai-text-m);
    font-weight: var(--varai-weight-strong);
    letter-spacing: var(--varai-tracking-title);
    line-height: var(--varai-leading-snug);
  }
  .cap {
    font-size: var(--varai-text-xs);
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    line-height: var(--varai-leading-snug);
  }
  .a {
    color: var(--varai-color-accent);
    font-weight: var(--varai-weight-medium);
    text-underline-offset: 3px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--varai-color-accent-line);
  }
  .a:hover {
    text-decoration-color: currentColor;
  }
`;
