import { css } from 'lit';

export const connectStyles = css`
  .connect {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--varai-space-m);
  }
  .connect fieldset {
    display: grid;
    gap: var(--varai-space-xs);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .connect legend {
    padding: 0;
    margin-block-end: var(--varai-space-xs);
  }
  .check .hint {
    grid-column: 2;
  }
  .guide {
    display: grid;
    gap: var(--varai-space-m);
    padding-inline-start: 2.5ch;
    list-style: decimal;
  }
  .guide li::marker {
    font-variant-numeric: tabular-nums;
    color: var(--varai-color-muted);
  }
  .copies {
    display: grid;
    gap: var(--varai-space-s);
    margin-block-start: var(--varai-space-s);
  }
  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--varai-space-xs);
  }
  .copy .input {
    text-overflow: ellipsis;
  }
  .awaits {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--varai-space-xs);
    align-items: center;
    padding: var(--varai-space-s);
    border-radius: var(--varai-radius-m);
    background: var(--varai-color-sunken);
    font-size: var(--varai-text-s);
  }
  .awaits .spin {
    color: var(--varai-color-accent);
  }
  .awaits .cap {
    grid-column: 2;
  }
`;
