import { css } from 'lit';
import { baseStyles } from '../../../ui/base.styles.ts';
import { buttonStyles } from '../../../ui/button.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  css`
    :host {
      display: inline-block;
      container: none;
      vertical-align: middle;
    }
    .mark {
      inline-size: 28px;
      min-block-size: 28px;
      padding: 0;
      border-radius: var(--varai-radius-full);
      color: var(--varai-color-muted);
    }
    .mark[aria-expanded='true'] {
      background: var(--varai-color-press);
      color: var(--varai-color-text);
    }
    .mark .i {
      margin: 0;
    }
    @media (pointer: coarse) {
      .mark {
        inline-size: 44px;
        min-block-size: 44px;
      }
    }
  `,
];
