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
  .is-success {
    background: var(--varai-color-success-soft);
    color: var(--varai-color-success);
    box-shadow: inset 0 0 0 1px var(--varai-color-success-line);
  }
  .is-accent {
    background: var(--varai-color-accent-soft);
    color: var(--varai-color-accent);
    box-shadow: inset 0 0 0 1px var(--varai-color-accent-line);
  }
`;
