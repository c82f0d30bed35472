import { css } from 'lit';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { cardStyles } from '../../ui/card.styles.ts';
import { fileDropStyles } from '../../ui/file-drop.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { stepsStyles } from '../../ui/steps.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  fileDropStyles,
  skeletonStyles,
  stepsStyles,
  css`
    .import,
    .card,
    .open {
      display: grid;
      gap: var(--varai-space-m);
      grid-template-columns: minmax(0, 1fr);
    }
    .notice + .import {
      margin-block-start: var(--varai-space-m);
    }
    @media (pointer: coarse) {
      .btn {
        min-block-size: 44px;
      }
    }
    .one {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--varai-space-xs) var(--varai-space-s);
    }
    .one > div {
      flex: 1 1 180px;
      overflow-wrap: anywhere;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--varai-space-xs);
      padding-block-start: var(--varai-space-m);
      border-block-start: 1px solid var(--varai-color-border);
    }
    .foot .btn:last-child:not(:first-child) {
      margin-inline-start: auto;
    }
    .ghost * {
      visibility: hidden;
    }
    .ghost .card {
      visibility: visible;
      background: var(--varai-color-sunken);
      animation: breathe 0.8s infinite alternate;
    }
    @media (forced-colors: active) {
      .mk {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
    }
  `,
];
