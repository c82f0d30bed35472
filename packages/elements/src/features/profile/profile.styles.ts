import { css } from 'lit';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  skeletonStyles,
  css`
    .head {
      display: grid;
      gap: 2px;
      margin-block-end: var(--varai-space-xl);
    }
    .head :focus {
      outline: none;
    }
    .ghosts {
      display: grid;
      gap: var(--varai-space-l) var(--varai-space-m);
    }
    .ghosts > span {
      display: grid;
      gap: 8px;
    }
    .ghosts i {
      block-size: 40px;
      border-radius: var(--varai-radius-m);
      background: var(--varai-skeleton-fill);
      animation: breathe 1.2s infinite alternate;
    }
    .ghosts i:first-child {
      block-size: 14px;
      inline-size: 96px;
    }
    @container v (width >= 640px) {
      .ghosts {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .ghosts i {
        animation: none;
      }
    }
  `,
];
