import { css } from 'lit';

/** A price or key figure with its period. */
export const priceStyles = css`
  .price {
    font-size: var(--varai-text-2xl);
    font-weight: var(--varai-weight-strong);
    letter-spacing: var(--varai-tracking-display);
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .price small {
    font-size: var(--varai-text-s);
    font-weight: var(--varai-weight-body);
    letter-spacing: 0;
    color: var(--varai-color-muted);
    margin-inline-start: 3px;
  }
  .figure {
    font-size: var(--varai-text-2xl);
    font-weight: var(--varai-weight-strong);
    letter-spacing: var(--varai-tracking-display);
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .figure small {
    font-size: 0.58em;
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    letter-spacing: 0;
    margin-inline-start: 2px;
  }
  .delta {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    font-size: var(--varai-text-s);
    font-weight: var(--varai-weight-medium);
    font-variant-numeric: tabular-nums;
    color: var(--varai-color-muted);
    white-space: nowrap;
  }
  .delta .i {
    inline-size: 13px;
    block-size: 13px;
  }
  .delta-good {
    color: var(--varai-color-success);
  }
  .delta-bad {
    color: var(--varai-color-danger);
  }
`;
