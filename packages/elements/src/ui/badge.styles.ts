import { css } from 'lit';

/** State in a word, never by colour alone. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 20px;
    padding: 1px 7px;
    border-radius: var(--varai-radius-s);
    font-size: var(--varai-text-xs);
    font-weight: var(--varai-weight-medium);
    line-height: 1.3;
    white-space: nowrap;
    background: var(--varai-color-sunken);
    color: var(--varai-color-muted);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  .badge .i {
    inline-size: 12px;
    block-size: 12px;
  }
  .is-success {
    background: var(--varai-color-success-soft);
    color: var(--varai-color-success);
    box-shadow: inset 0 0 0 1px var(--varai-color-success-line);
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
  .is-accent {
    background: var(--varai-color-accent-soft);
    color: var(--varai-color-accent);
    box-shadow: inset 0 0 0 1px var(--varai-color-accent-line);
  }
  @media (forced-colors: active) {
    .badge {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
