import { css } from 'lit';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { meterStyles } from '../../ui/meter.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { useStyles } from '../../ui/use.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  meterStyles,
  useStyles,
  skeletonStyles,
  css`
    .usage {
      display: grid;
      gap: var(--varai-space-l);
      grid-template-columns: minmax(0, 1fr);
    }
    .head {
      display: grid;
      gap: var(--varai-space-2xs);
    }
    .heading {
      font-size: calc(var(--varai-text-base) * 1.1429);
    }
    .uses {
      display: grid;
      gap: var(--varai-space-l) var(--varai-space-2xl);
      grid-template-columns: minmax(0, 1fr);
    }
    .use {
      display: grid;
      gap: 6px;
      align-content: start;
    }
    .use-line {
      font-size: var(--varai-text-m);
    }
    .is-near {
      color: var(--varai-color-warning);
      font-weight: var(--varai-weight-medium);
    }
    .is-full {
      color: var(--varai-color-danger);
      font-weight: var(--varai-weight-medium);
    }
    .ghost :is(.heading, .muted, .use-line > *, .cap > *, .btn) {
      border-color: transparent;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
      box-shadow: none;
      color: transparent;
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    .ghost :is(.heading, .muted) {
      justify-self: start;
    }
    .ghost .use-line * {
      color: transparent;
    }
    .ghost .meter {
      visibility: hidden;
    }
    @media (prefers-reduced-motion: reduce) {
      .ghost * {
        animation: none !important;
      }
    }
    @container v (width >= 640px) {
      .uses {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
];
