import { css } from 'lit';

/** A price with its period. */
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
  }
`;
