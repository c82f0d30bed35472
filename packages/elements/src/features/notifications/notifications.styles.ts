import { css } from 'lit';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  css`
    /* as wide as its bell: the panel is what asks for its own width */
    :host {
      display: inline-block;
      container: none;
    }
    .bell {
      position: relative;
      inline-size: max(var(--varai-size-control), 36px);
      min-block-size: max(var(--varai-size-control), 36px);
      padding: 0;
      border-radius: var(--varai-radius-m);
    }
    .bell .i {
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
    }
    .count {
      position: absolute;
      inset-block-start: -2px;
      inset-inline-start: 50%;
      min-inline-size: 18px;
      padding-inline: 4px;
      border-radius: 9px;
      background: var(--varai-color-accent);
      color: var(--varai-color-on-accent);
      font-size: 11px;
      font-weight: var(--varai-weight-strong);
      font-variant-numeric: tabular-nums;
      line-height: 18px;
      box-shadow: 0 0 0 2px var(--varai-color-surface);
    }
    @media (pointer: coarse) {
      .bell {
        inline-size: 44px;
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      .count {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
];
