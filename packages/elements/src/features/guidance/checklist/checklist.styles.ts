import { css } from 'lit';
import { baseStyles } from '../../../ui/base.styles.ts';
import { buttonStyles } from '../../../ui/button.styles.ts';
import { cardStyles } from '../../../ui/card.styles.ts';
import { skeletonStyles } from '../../../ui/skeleton.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  skeletonStyles,
  css`
    .card,
    .facts {
      display: grid;
      gap: var(--varai-space-xs);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--varai-space-2xs) var(--varai-space-s);
    }
    .head .btn {
      margin-inline-start: auto;
    }
    .sub {
      font-size: var(--varai-text-l);
    }
    .facts li {
      display: flex;
      align-items: center;
      gap: 10px;
      min-block-size: 36px;
    }
    .mk {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 22px;
      block-size: 22px;
      border-radius: 50%;
      box-shadow: inset 0 0 0 1.5px var(--varai-color-border-control);
    }
    .ticked .mk {
      background: var(--varai-color-accent);
      color: var(--varai-color-on-accent);
      box-shadow: none;
    }
    .mk .i {
      inline-size: 12px;
      block-size: 12px;
    }
    .ticked {
      color: var(--varai-color-muted);
    }
    .go {
      min-block-size: 36px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--varai-color-accent);
      font: inherit;
      font-weight: var(--varai-weight-medium);
      text-align: start;
      cursor: pointer;
    }
    .go:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    ::slotted([slot='actions']) {
      margin-block: var(--varai-space-xs) 0;
    }
    .ghost :is(b, i) {
      inline-size: 140px;
      block-size: 22px;
      border-radius: var(--varai-radius-s);
      background: var(--varai-color-sunken);
      animation: breathe 0.8s infinite alternate;
    }
    .ghost i {
      inline-size: 100%;
      block-size: 180px;
    }
    @container v (width >= 640px) {
      .ghost i {
        block-size: 124px;
      }
      .facts {
        grid-template-columns: 1fr 1fr;
        column-gap: var(--varai-space-xl);
      }
    }
    @media (pointer: coarse) {
      .go,
      .facts li {
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      .mk {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
    }
  `,
];
