import { css } from 'lit';
import { baseStyles } from '../../../ui/base.styles.ts';
import { buttonStyles } from '../../../ui/button.styles.ts';
import { cardStyles } from '../../../ui/card.styles.ts';
import { foldStyles } from '../../../ui/fold.styles.ts';
import { searchStyles } from '../../../ui/search.styles.ts';
import { skeletonStyles } from '../../../ui/skeleton.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  cardStyles,
  skeletonStyles,
  foldStyles,
  searchStyles,
  css`
    .settings {
      display: grid;
      gap: var(--varai-space-m);
      grid-template-columns: minmax(0, 1fr);
    }
    .search {
      position: relative;
      display: grid;
      gap: var(--varai-space-xs);
      max-inline-size: 560px;
    }
    .search > .hits {
      position: absolute;
      inset-block-start: calc(100% + 4px);
      inset-inline: 0;
      z-index: 2;
      margin: 0;
      padding: 4px;
      max-block-size: 360px;
      overflow: auto;
      border-radius: var(--varai-radius-l);
      background: var(--varai-color-raised);
      box-shadow: var(--varai-shadow-float);
    }
    .sections {
      border-block-start: 1px solid var(--varai-color-border);
    }
    .section {
      border-block-end: 1px solid var(--varai-color-border);
    }
    .line > .fold {
      align-items: center;
      gap: var(--varai-space-s);
      min-block-size: 60px;
      padding: var(--varai-space-xs);
    }
    .line > .fold:hover {
      background: var(--varai-color-hover);
    }
    .line > .fold > span {
      display: grid;
      gap: 2px;
    }
    .line .muted {
      font-weight: var(--varai-weight-body);
      letter-spacing: normal;
    }
    .body {
      padding-block: var(--varai-space-xs) var(--varai-space-xl);
    }
    .card .wishes {
      padding: 0;
    }
    .ghost :is(b, i) {
      block-size: 60px;
      border-radius: var(--varai-radius-m);
      background: var(--varai-skeleton-fill);
      animation: breathe 1.2s infinite alternate;
    }
    .ghost b {
      display: block;
    }
    .ghost i {
      block-size: 44px;
      max-inline-size: 560px;
    }
    @media (prefers-reduced-motion: reduce) {
      .ghost :is(b, i) {
        animation: none;
      }
    }
    @media (forced-colors: active) {
      .search > .hits {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
    }
  `,
];
