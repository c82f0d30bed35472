import { css } from 'lit';

/** What no first screen shows: what answers a pointer, what only later parts wear, what few people have chosen. */
export const lateStyles = [
  css`
    :where(figure, fieldset) {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
      font: inherit;
    }
    table,
    time {
      font-variant-numeric: tabular-nums;
    }
    :where(legend) {
      padding: 0;
      margin-block-end: 6px;
    }
    .hint {
      text-wrap: pretty;
    }
    .mono {
      font-family: var(--varai-font-mono);
      font-size: 0.93em;
      font-variant-ligatures: none;
    }
    .strong {
      font-weight: var(--varai-weight-strong);
    }
    .nowrap {
      white-space: nowrap;
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
    .heading {
      font-size: var(--varai-text-l);
    }
    .sub {
      font-size: var(--varai-text-m);
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
    .figure {
      font-size: var(--varai-text-2xl);
      font-weight: var(--varai-weight-strong);
      letter-spacing: var(--varai-tracking-display);
      line-height: 1.15;
      font-variant-numeric: tabular-nums;
    }
    @container v (width < 400px) {
      :host(:lang(de)) :is(h1, h2, h3, h4, h5, h6, p, dt, label, .btn):not(details p) {
        hyphens: auto;
        hyphenate-limit-chars: 10 4 4;
      }
    }
    .figure small {
      font-size: 0.58em;
      font-weight: var(--varai-weight-medium);
      color: var(--varai-color-muted);
      letter-spacing: 0;
      margin-inline-start: 2px;
    }
  `,
  css`
    .btn {
      appearance: none;
      text-decoration: none;
      cursor: pointer;
      transition:
        background var(--varai-duration-fast),
        border-color var(--varai-duration-fast),
        transform var(--varai-duration-instant);
    }
    .btn:hover {
      background: linear-gradient(var(--varai-color-hover), var(--varai-color-hover)) var(--varai-color-surface);
      border-color: var(--varai-color-border-control);
    }
    .btn:active {
      background: linear-gradient(var(--varai-color-press), var(--varai-color-press)) var(--varai-color-surface);
    }
    .btn-primary:hover {
      background: var(--varai-color-accent-hover);
      border-color: transparent;
    }
    .btn-primary:active {
      background: var(--varai-color-accent-press);
    }
    .btn-danger {
      background: var(--varai-button-danger-fill, var(--varai-color-danger-solid));
      color: var(--varai-color-on-danger);
      border-color: transparent;
    }
    .btn-danger:hover {
      background: var(--varai-color-danger-solid-hover);
      border-color: transparent;
    }
    .btn-quiet:hover {
      background: var(--varai-color-hover);
      border-color: transparent;
    }
    .btn-quiet.btn-warn {
      color: var(--varai-color-danger);
    }
    .btn > .spin {
      margin-block-start: -1px;
    }
    .btn-icon {
      padding: 0;
      inline-size: var(--varai-size-control);
      justify-content: center;
    }
    .btn-icon.btn-s {
      inline-size: var(--varai-size-control-s);
    }
    .btn:disabled,
    .btn[aria-disabled='true']:not([aria-busy='true']) {
      background: var(--varai-color-sunken);
      color: var(--varai-color-disabled);
      border-color: var(--varai-color-border);
      box-shadow: none;
      cursor: not-allowed;
    }
    .btn[aria-busy='true'] {
      cursor: progress;
    }
    .spin {
      inline-size: 14px;
      block-size: 14px;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      animation: spin 900ms linear infinite;
    }
    .spin circle:first-child {
      opacity: 0.3;
    }
    @keyframes spin {
      to {
        transform: rotate(1turn);
      }
    }
    .is-warning {
      background: var(--varai-color-warning-soft);
      color: var(--varai-color-warning);
      box-shadow: inset 0 0 0 1px var(--varai-color-warning-line);
    }
    .is-danger {
      background: var(--varai-color-danger-soft);
      color: var(--varai-color-danger);
      box-shadow: inset 0 0 0 1px var(--varai-color-danger-line);
    }
    .is-info {
      background: var(--varai-color-info-soft);
      color: var(--varai-color-info);
      box-shadow: inset 0 0 0 1px var(--varai-color-info-line);
    }
    .badge .i {
      inline-size: 12px;
      block-size: 12px;
    }
    .card {
      border: 0;
    }
    .seg :is(label, input) {
      cursor: pointer;
    }
    .seg label:has(:focus-visible) {
      outline: var(--varai-focus-width) solid var(--varai-focus-color);
      outline-offset: 1px;
    }
    .skel {
      display: block;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
      animation:
        appear 0s 150ms backwards,
        breathe 1.6s 150ms ease-in-out infinite alternate;
    }
  `,
  css`
    @media (prefers-reduced-motion: reduce) {
      .spin {
        animation-duration: 4s;
      }
      .skel {
        animation: appear 0s 150ms backwards;
      }
    }
    @media (forced-colors: active) {
      .badge,
      .card,
      .seg {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
      .skel {
        border: 1px solid GrayText;
      }
      .btn-primary,
      .btn-danger,
      .seg label:has(:checked) {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
        border-color: Highlight;
      }
      .btn:disabled,
      .btn[aria-disabled='true']:not([aria-busy='true']) {
        forced-color-adjust: none;
        background: Canvas;
        color: GrayText;
        border-color: GrayText;
      }
    }
  `,
];
