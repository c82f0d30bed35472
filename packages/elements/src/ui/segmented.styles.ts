import { css } from 'lit';

/** Two to four choices in a well. */
export const segmentedStyles = css`
  .seg {
    display: inline-grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    padding: 2px;
    gap: 2px;
    border-radius: calc(var(--varai-radius-m) + 2px);
    background: var(--varai-color-sunken);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  .seg label {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: calc(var(--varai-size-control) - 6px);
    padding-inline: var(--varai-space-s);
    border-radius: var(--varai-radius-m);
    font-size: var(--varai-text-s);
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    flex-wrap: wrap;
  }
  .seg input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
  }
  .seg label:has(:checked) {
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow:
      0 0 0 1px var(--varai-color-border),
      0 1px 2px light-dark(oklch(0.3 0.03 230/0.1), oklch(0 0 0/0.4));
  }
`;
