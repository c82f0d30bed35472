import { css } from 'lit';
import { badgeStyles } from '../../ui/badge.styles.ts';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { priceStyles } from '../../ui/price.styles.ts';
import { segmentedStyles } from '../../ui/segmented.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { ghostStyles } from './ghost.styles.ts';
import { planCardStyles } from './plan-card.styles.ts';
import { usageStyles } from './usage/usage.styles.ts';

/** The head of the picker; cards bring their own. */
const pickerStyles = css`
  .picker {
    display: grid;
    gap: var(--gap, var(--varai-space-l));
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    display: flex;
    gap: var(--varai-space-s) var(--varai-space-xl);
    justify-content: space-between;
    align-items: end;
  }
  .head-text {
    display: grid;
    gap: var(--varai-space-2xs);
  }
  .seg .badge {
    white-space: nowrap;
  }
  @container v (width < 800px) {
    .head {
      display: grid;
      justify-items: start;
    }
  }
  @container v (width < 400px) {
    .head {
      justify-items: stretch;
    }
    .seg .badge {
      white-space: normal;
    }
  }
`;

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  badgeStyles,
  priceStyles,
  segmentedStyles,
  skeletonStyles,
  planCardStyles,
  usageStyles,
  pickerStyles,
  ghostStyles,
];
