import { css } from 'lit';
import { badgeStyles } from '../../ui/badge.styles.ts';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { selectStyles } from '../../ui/select.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { tableStyles } from '../../ui/table.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  badgeStyles,
  selectStyles,
  tableStyles,
  skeletonStyles,
  css`
    .flush {
      padding: 0;
    }
    .head,
    .next,
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs) var(--varai-space-m);
      align-items: center;
      justify-content: space-between;
      padding: var(--varai-space-s) var(--varai-space-m);
    }
    .next {
      border-block-start: 1px solid var(--varai-color-border);
      background: var(--varai-color-sunken);
      font-size: var(--varai-text-s);
    }
    .next.adds {
      min-block-size: 52px;
      align-content: center;
    }
    .next .disc[open] {
      flex-basis: 100%;
    }
    .next .lines {
      padding-block: var(--varai-space-xs);
    }
    .list {
      border-block-start: 1px solid var(--varai-color-border);
    }
    .list[aria-busy='true'] {
      opacity: 0.65;
    }
    .about {
      display: block;
      font-weight: var(--varai-weight-body);
      overflow-wrap: anywhere;
    }
    .table td .cap {
      display: block;
    }
    .table .acts :is(.row, .links) {
      display: flex;
      flex-wrap: nowrap;
      gap: 2px;
      justify-content: flex-end;
    }
    .table .acts {
      padding-block: 4px;
    }
    .table .num {
      white-space: nowrap;
    }
    .gap * {
      padding: 0 !important;
      border: 0 !important;
      display: block;
    }
    .foot {
      border-block-start: 1px solid var(--varai-color-border);
      justify-content: center;
    }
    .heading {
      font-size: calc(var(--varai-text-base) * 1.1429);
    }
    @container v (width >= 45.7em) {
      .head,
      .next {
        padding-inline: var(--varai-space-l);
      }
    }
    @container v (45.7em <= width < 68.6em) {
      .table tr > * {
        padding-inline: 6px;
      }
      .table tbody td {
        font-size: var(--varai-text-s);
      }
      .table .num[data-l] {
        white-space: normal;
      }
      .table .acts .row {
        flex-wrap: wrap;
      }
    }
    @container v (45.7em <= width < 51.4em) {
      .table tr > * {
        padding-inline: 3px;
      }
      .table tr > :first-child {
        padding-inline-start: var(--varai-space-s);
      }
      .table tr > :last-child {
        padding-inline-end: var(--varai-space-s);
      }
      .links .btn {
        padding-inline: 4px;
      }
      .badge {
        white-space: normal;
      }
    }
    @container v (width < 28.6em) {
      .next.adds {
        min-block-size: 84px;
        align-content: start;
      }
    }
    @container v (width < 45.7em) {
      .table.cards tbody :is(td, th) {
        flex-wrap: wrap;
      }
      .table.cards tbody th {
        display: grid;
        gap: 0;
        order: -5;
      }
      .table.cards tbody td.r {
        order: -4;
      }
      .table.cards .standing {
        order: -3;
      }
      .table.cards .when {
        order: -2;
        justify-content: flex-end;
        color: var(--varai-color-muted);
        font-size: var(--varai-text-s);
      }
      .table.cards tbody :is(td[data-l], .acts) {
        grid-column: 1 / -1;
      }
      .table.cards tbody td[data-l] {
        justify-content: space-between;
      }
      .table.cards .acts .row {
        flex-wrap: wrap;
        inline-size: 100%;
        margin-inline-end: calc(-1 * var(--varai-space-xs));
      }
    }
    @media (pointer: coarse) {
      .btn-s {
        min-inline-size: 44px;
      }
    }
    .ghost * {
      visibility: hidden;
    }
    .ghost .g {
      visibility: visible;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
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
