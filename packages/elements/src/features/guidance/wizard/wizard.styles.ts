import { css } from 'lit';
import { baseStyles } from '../../../ui/base.styles.ts';
import { buttonStyles } from '../../../ui/button.styles.ts';
import { skeletonStyles } from '../../../ui/skeleton.styles.ts';
import { stepsStyles } from '../../../ui/steps.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  skeletonStyles,
  stepsStyles,
  css`
    .wizard,
    .step {
      display: grid;
      gap: var(--varai-space-m);
    }
    .step[hidden] {
      display: none;
    }
    .step .sub {
      font-size: var(--varai-text-l);
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs);
      padding-block-start: var(--varai-space-m);
      border-block-start: 1px solid var(--varai-color-border);
    }
    .foot .btn:last-child {
      margin-inline-start: auto;
    }
    .ghost :is(b, i) {
      inline-size: 60%;
      block-size: 24px;
      border-radius: var(--varai-radius-s);
      background: var(--varai-color-sunken);
      animation: breathe 0.8s infinite alternate;
    }
    .ghost i {
      inline-size: 100%;
      block-size: 260px;
    }
    @media (pointer: coarse) {
      .foot .btn {
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
