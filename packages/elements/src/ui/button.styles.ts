import { css } from 'lit';

/** Buttons: one primary a view; quiet ones are words first. What answers a pointer is in the later sheet. */
export const buttonStyles = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--varai-space-xs);
    min-block-size: var(--varai-size-control);
    padding: 1px calc(var(--varai-space-s) + 2px) 0;
    border: 1px solid var(--varai-button-secondary-border, var(--varai-color-border));
    border-radius: var(--varai-radius-m);
    font: var(--varai-weight-medium) var(--varai-text-m)/1.2 var(--varai-font-sans);
    letter-spacing: -0.005em;
    text-align: center;
    color: var(--varai-button-secondary-text, var(--varai-color-text));
    background: var(--varai-button-secondary-fill, var(--varai-color-surface));
    box-shadow: 0 1px 1px light-dark(oklch(0.3 0.03 230/0.05), transparent);
  }
  .btn-primary {
    background: var(--varai-button-primary-fill, var(--varai-color-accent));
    color: var(--varai-button-primary-text, var(--varai-color-on-accent));
    border-color: var(--varai-button-primary-border, transparent);
  }
  .btn-quiet {
    background: none;
    border-color: transparent;
    box-shadow: none;
  }
  .btn-s {
    min-block-size: var(--varai-size-control-s);
    padding-inline: var(--varai-space-xs);
    font-size: var(--varai-text-s);
    gap: 6px;
  }
  .btn > .i {
    margin-block-start: -1px;
  }
`;
