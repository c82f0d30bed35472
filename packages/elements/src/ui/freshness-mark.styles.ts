import { css } from 'lit';

/** How old a number is, in a shape and in words. */
export const freshnessMarkStyles = css`
  .fresh {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--varai-text-xs);
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .fresh svg {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    fill: none;
    stroke: var(--mark);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .fresh .core {
    fill: var(--mark);
    stroke: none;
  }
  .fresh-live {
    --mark: var(--varai-color-success-mark);
  }
  .fresh-delayed {
    --mark: var(--varai-color-info-mark);
  }
  .fresh-stale {
    --mark: var(--varai-color-warning-mark);
    color: var(--varai-color-warning);
  }
  .fresh-offline {
    --mark: var(--varai-color-danger-mark);
    color: var(--varai-color-danger);
  }
`;
