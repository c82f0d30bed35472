import { css } from 'lit';

/** Amounts with a total. */
export const linesStyles = css`
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 0;
    font-variant-numeric: tabular-nums;
  }
  .lines dt {
    color: var(--varai-color-muted);
  }
  .lines dd {
    text-align: end;
    padding-inline-start: var(--varai-space-m);
  }
  .lines .tot {
    color: var(--varai-color-text);
    font-weight: var(--varai-weight-strong);
    padding-block-start: 10px;
    border-block-start: 1px solid var(--varai-color-border);
  }
`;
