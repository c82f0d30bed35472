import { css } from 'lit';

/** Buttons: one primary a view; quiet and danger are words first. */
export const buttonStyles = css`
  .btn {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--varai-space-xs);
    min-block-size: var(--varai-size-control);
    padding: 1px calc(var(--varai-space-s) + 2px) 0;
    border: 1px solid transparent;
    border-radius: var(--varai-radius-m);
    font: var(--varai-weight-medium) var(--varai-text-m)/1.2 var(--varai-font-sans);
    letter-spacing: -0.005em;
    text-decoration: none;
    cursor: pointer;
    color: var(--varai-button-secondary-text, var(--varai-color-text));
    background: var(--varai-button-secondary-fill, var(--varai-color-surface));
    border-color: var(--varai-button-secondary-border, var(--varai-color-border));
    box-shadow: 0 1px 1px light-dark(oklch(0.3 0.03 230/0.05), transparent);
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
  .btn-primary {
    background: var(--varai-button-primary-fill, var(--varai-color-accent));
    color: var(--varai-button-primary-text, var(--varai-color-on-accent));
    border-color: var(--varai-button-primary-border, transparent);
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
  .btn-quiet {
    background: none;
    border-color: transparent;
    box-shadow: none;
  }
  .btn-quiet:hover {
    background: var(--varai-color-hover);
    border-color: transparent;
  }
  .btn-quiet.btn-warn {
    color: var(--varai-color-danger);
  }
  .btn-s {
    min-block-size: var(--varai-size-control-s);
    padding-inline: var(--varai-space-xs);
    font-size: var(--varai-text-s);
    gap: 6px;
  }
  .btn > .i,
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
  .btn-block {
    inline-size: 100%;
  }
  .btn[aria-pressed='true'] {
    background: var(--varai-color-accent-soft);
    border-color: var(--varai-color-accent-line);
    color: var(--varai-color-accent);
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
  @media (prefers-reduced-motion: reduce) {
    .spin {
      animation-duration: 4s;
    }
  }
  .btn {
    white-space: normal;
    text-align: center;
  }
  @media (forced-colors: active) {
    .btn-primary,
    .btn-danger {
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
`;
