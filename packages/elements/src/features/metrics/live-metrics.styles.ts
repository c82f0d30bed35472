import { css } from 'lit';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { freshnessMarkStyles } from '../../ui/freshness-mark.styles.ts';
import { selectStyles } from '../../ui/select.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { ghostStyles } from './ghost.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  selectStyles,
  freshnessMarkStyles,
  skeletonStyles,
  ghostStyles,
  css`
    .all {
      display: grid;
      gap: var(--varai-space-s);
      grid-template-columns: minmax(0, 1fr);
    }
    .head {
      display: grid;
      gap: var(--varai-space-2xs) var(--varai-space-m);
      grid-template-columns: minmax(0, 1fr);
    }
    .title-line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--varai-space-2xs) var(--varai-space-s);
    }
    .heading {
      font-size: calc(var(--varai-text-base) * 1.1429);
    }
    .days,
    .source {
      font-variant-numeric: tabular-nums;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs);
      margin-block-start: var(--varai-space-2xs);
    }
    .choices .btn {
      max-inline-size: 100%;
    }
    .metrics {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      background: var(--varai-color-surface);
      border-radius: var(--varai-radius-l);
      box-shadow: var(--varai-shadow-card);
      overflow: clip;
    }
    .metric {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 96px;
      gap: 0 var(--varai-space-m);
      align-content: start;
      min-block-size: 104px;
      padding: var(--varai-space-s) var(--varai-space-m);
      /* the outermost lines fall where the surface ends */
      border: solid var(--varai-color-border);
      border-width: 0;
      border-inline-end-width: 1px;
      border-block-end-width: 1px;
      margin-inline-end: -1px;
      margin-block-end: -1px;
    }
    .metric > * {
      grid-column: 1 / -1;
    }
    .metric > .amount {
      grid-column: 1;
    }
    .metric > .spark {
      grid-column: 2;
      align-self: center;
    }
    .name {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--varai-space-xs);
      min-block-size: 28px;
    }
    .name .cap {
      min-inline-size: 0;
    }
    .source {
      appearance: none;
      display: inline-grid;
      place-items: center end;
      min-inline-size: 28px;
      min-block-size: 28px;
      flex: none;
      margin-inline-end: -6px;
      padding: 0 6px;
      border: 0;
      border-radius: var(--varai-radius-s);
      background: none;
      font: inherit;
      cursor: pointer;
    }
    .source:hover {
      background: var(--varai-color-hover);
    }
    .amount {
      display: flex;
      flex-direction: column;
      align-items: start;
    }
    .figure {
      font-size: var(--varai-text-2xl);
      font-weight: var(--varai-weight-strong);
      letter-spacing: var(--varai-tracking-display);
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .delta {
      display: inline-flex;
      align-items: center;
      gap: 3px;
      font-size: var(--varai-text-s);
      font-weight: var(--varai-weight-medium);
      font-variant-numeric: tabular-nums;
      color: var(--varai-color-muted);
      white-space: nowrap;
    }
    .delta .i {
      inline-size: 13px;
      block-size: 13px;
    }
    .delta-good {
      color: var(--varai-color-success);
    }
    .delta-bad {
      color: var(--varai-color-danger);
    }
    .spark {
      display: block;
      inline-size: 100%;
      block-size: 40px;
      overflow: visible;
      fill: none;
      stroke: var(--varai-chart-1);
      stroke-width: 2;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .line {
      vector-effect: non-scaling-stroke;
    }
    .lens {
      fill: var(--varai-color-surface);
    }
    .ends {
      display: none;
      direction: ltr;
      justify-content: space-between;
      font-size: calc(var(--varai-text-base) * 0.7858);
      line-height: 1.2;
      color: var(--varai-color-muted);
      font-variant-numeric: tabular-nums;
    }
    .old .figure {
      color: var(--varai-color-muted);
    }
    .old .line,
    .busy .line {
      opacity: 0.55;
    }
    .busy .figure {
      color: var(--varai-color-muted);
    }
    .metric .btn {
      justify-self: start;
      margin-block-start: var(--varai-space-xs);
    }
  `,
  css`
    @media (pointer: coarse) {
      .source {
        min-inline-size: 44px;
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      .metrics {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
      .fresh,
      .spark {
        forced-color-adjust: none;
        color: CanvasText;
        stroke: CanvasText;
      }
      .lens {
        fill: Canvas;
      }
    }
    /* text so large that a number would run into its line */
    @container v (width < 15em) {
      .metric {
        grid-template-columns: minmax(0, 1fr);
      }
      .metric > .spark,
      .ghost .metric > .g6 {
        grid-column: 1;
      }
    }
    @container v (width >= 31.4em) {
      .metrics {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .metric {
        grid-template-columns: minmax(0, 1fr);
        row-gap: var(--varai-space-2xs);
        min-block-size: 164px;
        padding: var(--varai-space-s) var(--varai-space-m) var(--varai-space-m);
      }
      .metric > .spark,
      .ghost .metric > .g6 {
        grid-column: 1;
        margin-block: var(--varai-space-xs) var(--varai-space-2xs);
      }
      .amount {
        flex-flow: wrap;
        align-items: baseline;
        justify-content: space-between;
        column-gap: var(--varai-space-xs);
      }
      .ends {
        display: flex;
      }
    }
    @container v (width >= 60em) {
      .head {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .choices,
      .g3 {
        grid-area: 1 / 2 / span 2;
        align-self: end;
        margin: 0;
      }
      .g3 {
        inline-size: 380px;
        max-inline-size: 50cqi;
      }
    }
    @container v (width >= 68.6em) {
      .metrics {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
    }
  `,
];
