import { css } from 'lit';
import { badgeStyles } from '../../ui/badge.styles.ts';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { disclosureStyles } from '../../ui/disclosure.styles.ts';
import { emptyStyles } from '../../ui/empty.styles.ts';
import { meterStyles } from '../../ui/meter.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { priceStyles } from '../../ui/price.styles.ts';
import { segmentedStyles } from '../../ui/segmented.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { planCardStyles } from './plan-card.styles.ts';

/** The head, the notices and the dialog of the picker; cards bring their own. */
const pickerStyles = css`
  :host([dir='rtl']) {
    direction: rtl;
  }
  .picker {
    display: grid;
    gap: var(--gap, var(--varai-space-l));
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
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
  .usage {
    display: grid;
    gap: var(--varai-space-m) var(--varai-space-2xl);
    grid-template-columns: minmax(0, 1fr);
  }
  .use {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .use-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--varai-space-xs);
    font-size: var(--varai-text-s);
  }
  @container v (width < 400px) {
    .head .seg {
      inline-size: 100%;
    }
  }
  @container v (width >= 640px) {
    .usage {
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    }
  }
  .ghost {
    visibility: hidden;
  }
  .ghost :is(.plan, .usage) {
    visibility: visible;
  }
  .ghost :is(.plan, .usage) > * {
    visibility: hidden;
  }
  .ghost :is(.title, .sub, .price, .muted, .cap, .btn, .use-line > span, .seg, dt, dd) {
    visibility: visible;
    border-color: transparent;
    border-radius: var(--varai-radius-s);
    background: var(--varai-skeleton-fill);
    box-shadow: none;
    color: transparent;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .ghost :is(.plan-top > *, .head-text > *, dt, .cap) {
    inline-size: fit-content;
  }
  .ghost .plan.current {
    box-shadow: var(--varai-shadow-card);
  }
  .ghost :is(.badge, small, .seg *, dd *) {
    visibility: hidden;
  }
  .dialog:has(.stage) {
    inline-size: min(1040px, 100vw - 64px);
  }
  .stage {
    container: v / inline-size;
  }
  @media (width < 640px) {
    .dialog:has(.stage) {
      inline-size: 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ghost * {
      animation: none;
    }
  }
`;

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  badgeStyles,
  noticeStyles,
  priceStyles,
  meterStyles,
  segmentedStyles,
  skeletonStyles,
  disclosureStyles,
  emptyStyles,
  planCardStyles,
  pickerStyles,
];
