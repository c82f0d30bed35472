import { css } from 'lit';
import { badgeStyles } from '../../ui/badge.styles.ts';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { priceStyles } from '../../ui/price.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { ghostStyles } from './ghost.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  badgeStyles,
  priceStyles,
  skeletonStyles,
  ghostStyles,
  css`
    .summary {
      display: grid;
      gap: var(--varai-space-m);
    }
    .head {
      display: flex;
      gap: var(--varai-space-s) var(--varai-space-xl);
      align-items: end;
      justify-content: space-between;
    }
    @container v (width < 34.3em) {
      .head {
        display: grid;
      }
    }
    .head-text {
      display: grid;
      gap: var(--varai-space-2xs);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs);
      align-items: center;
    }
    .heading {
      font-size: calc(var(--varai-text-base) * 1.1429);
    }
    .plan-name {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-2xs) var(--varai-space-xs);
      align-items: center;
    }
  `,
];
