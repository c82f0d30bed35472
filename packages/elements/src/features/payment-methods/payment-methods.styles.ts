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
    .methods {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--varai-space-s);
    }
    .flush {
      padding: 0;
    }
    .card-head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs) var(--varai-space-m);
      align-items: center;
      justify-content: space-between;
      padding: var(--varai-space-s) var(--varai-space-m);
    }
    .heading {
      font-size: calc(var(--varai-text-base) * 1.1429);
    }
    .method {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 2px var(--varai-space-m);
      align-items: center;
      padding: var(--varai-space-s) var(--varai-space-m);
      border-block-start: 1px solid var(--varai-color-border);
    }
    .method[aria-busy='true'] > :not(.acts) {
      opacity: 0.85;
    }
    .tile {
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 30px;
      border-radius: 5px;
      background: var(--varai-color-surface);
      box-shadow: inset 0 0 0 1px var(--varai-color-border);
      font-size: 10px;
      font-weight: 700;
      letter-spacing: 0.02em;
    }
    .tile > svg:not(.i) {
      inline-size: 24px;
      block-size: 15px;
    }
    .tile circle {
      fill: var(--varai-color-muted);
    }
    .tile circle + circle {
      fill: var(--varai-color-text);
      opacity: 0.55;
    }
    .facts {
      display: grid;
      gap: 1px;
      grid-template-columns: minmax(0, 1fr);
    }
    .name .badge {
      white-space: normal;
    }
    .name {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      font-weight: var(--varai-weight-medium);
    }
    .acts {
      display: flex;
      gap: 4px;
      align-items: center;
    }
    .acts .btn-s {
      min-block-size: var(--varai-size-control-s, 28px);
    }
    .btn-icon.btn-s {
      inline-size: var(--varai-size-control-s, 28px);
      padding: 0;
    }
    .method > .err {
      grid-column: 2 / -1;
      flex-wrap: wrap;
      align-items: center;
    }
    .method > .err > span {
      flex: 1 1 20ch;
    }
    .empty {
      border-radius: var(--varai-radius-l);
      background: var(--varai-color-surface);
      box-shadow: var(--varai-shadow-card);
    }
    .trust .i {
      margin-inline-end: 6px;
    }
    .ghost :is(.g, .btn, .tile) {
      border-color: transparent;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
      box-shadow: none;
      color: transparent;
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    .ghost .btn {
      inline-size: 128px;
    }
    .ghost .trust {
      visibility: hidden;
    }
    @container v (width >= 640px) {
      .flush {
        padding: 0;
      }
      .method,
      .card-head {
        padding-inline: var(--varai-space-l);
      }
    }
    @container v (width < 400px) {
      .hide {
        display: none;
      }
      .method {
        column-gap: var(--varai-space-s);
      }
      .acts {
        margin-inline-end: calc(-1 * var(--varai-space-xs));
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .ghost * {
        animation: none !important;
      }
    }
    @media (forced-colors: active) {
      .tile {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
    }
  `,
];
