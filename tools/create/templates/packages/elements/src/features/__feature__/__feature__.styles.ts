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
    .list,
    ul {
      display: grid;
      gap: var(--varai-space-m);
      grid-template-columns: minmax(0, 1fr);
    }
    .ghost {
      display: inline-block;
      inline-size: 60%;
      block-size: 1lh;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
      vertical-align: top;
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @media (forced-colors: active) {
      .ghost {
        border: 1px solid GrayText;
      }
    }
  `,
];
