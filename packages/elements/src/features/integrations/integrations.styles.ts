import { css } from 'lit';
import { badgeStyles } from '../../ui/badge.styles.ts';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  badgeStyles,
  skeletonStyles,
  css`
    .shops,
    .grid,
    .day {
      display: grid;
      gap: var(--varai-space-m);
      grid-template-columns: minmax(0, 1fr);
    }
    .day {
      gap: var(--varai-space-2xs);
    }
    .shop {
      display: flex;
      flex-direction: column;
      gap: var(--varai-space-m);
    }
    .shop-head {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--varai-space-2xs) var(--varai-space-s);
      align-items: center;
    }
    .shop-head > div {
      overflow-wrap: anywhere;
    }
    .more-shops {
      justify-self: start;
    }
    .tile {
      display: grid;
      place-items: center;
      inline-size: 36px;
      block-size: 36px;
      border-radius: var(--varai-radius-m);
      background: var(--varai-color-sunken);
      box-shadow: inset 0 0 0 1px var(--varai-color-border);
    }
    .is-warning {
      --tone: var(--varai-color-warning);
      --soft: var(--varai-color-warning-soft);
      --line: var(--varai-color-warning-line);
    }
    .is-danger {
      --tone: var(--varai-color-danger);
      --soft: var(--varai-color-danger-soft);
      --line: var(--varai-color-danger-line);
    }
    .is-info {
      --tone: var(--varai-color-info);
      --soft: var(--varai-color-info-soft);
      --line: var(--varai-color-info-line);
    }
    .badge:is(.is-warning, .is-danger, .is-info) {
      background: var(--soft);
      color: var(--tone);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    .why {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--varai-space-s);
      padding: 10px var(--varai-space-s);
      border-radius: var(--varai-radius-m);
      font-size: var(--varai-text-s);
      line-height: 1.45;
    }
    /* what comes later colours whatever has a tone */
    .why[class] {
      background: var(--soft, var(--varai-color-sunken));
      box-shadow: inset 0 0 0 1px var(--line, var(--varai-color-border));
      color: var(--varai-color-text);
    }
    .why > .i {
      margin-block-start: 2px;
      color: var(--tone, var(--varai-color-muted));
    }
    .facts {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--varai-space-2xs) var(--varai-space-m);
      font-size: var(--varai-text-s);
    }
    .lacks {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--varai-space-xs);
      color: var(--varai-color-muted);
      font-size: var(--varai-text-s);
    }
    .lacks .i {
      margin-block-start: 2px;
    }
    .facts dt {
      color: var(--varai-color-muted);
    }
    .facts dd {
      text-align: end;
    }
    .strip {
      display: block;
      inline-size: 100%;
      block-size: 20px;
    }
    .ok {
      fill: var(--varai-color-success-mark);
    }
    .wr {
      fill: var(--varai-color-warning-mark);
    }
    .no {
      fill: var(--varai-color-danger-mark);
    }
    .na {
      fill: var(--varai-color-border);
    }
    .day .cap {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--varai-space-s);
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs);
      align-items: center;
      margin-block-start: auto;
      padding-block-start: var(--varai-space-m);
      border-block-start: 1px solid var(--varai-color-border);
    }
    @container v (width >= 640px) {
      .grid {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container v (width < 400px) {
      .shop-head {
        grid-template-columns: auto minmax(0, 1fr);
      }
      .shop-head .badge {
        grid-column: 2;
        justify-self: start;
      }
    }
    @media (forced-colors: active) {
      .why,
      .tile {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
      .ok,
      .wr,
      .no {
        fill: CanvasText;
      }
    }
    .ghost * {
      visibility: hidden;
    }
    .ghost .g {
      visibility: visible;
      justify-self: start;
      border-color: transparent;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
      box-shadow: none;
      color: transparent;
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @media (prefers-reduced-motion: reduce) {
      .ghost .g {
        animation: none;
      }
    }
  `,
];
