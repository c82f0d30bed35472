import { css } from 'lit';
import { baseStyles } from '../../../ui/base.styles.ts';
import { buttonStyles } from '../../../ui/button.styles.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  toastStyles,
  css`
    :host {
      display: contents;
      container: none;
    }
    .spot,
    .stop {
      position: fixed;
      inset: auto;
      margin: 0;
      border: 0;
    }
    .spot {
      padding: 0;
      overflow: visible;
      border-radius: var(--varai-radius-m);
      background: none;
      box-shadow: 0 0 0 200vmax oklch(0.2 0.02 230/0.45);
      outline: 2px solid var(--varai-focus-color);
      outline-offset: 2px;
      pointer-events: none;
    }
    .stop {
      inline-size: min(340px, 100vw - 16px);
      max-block-size: calc(100dvh - 16px);
      overflow: auto;
      padding: var(--varai-space-m);
      border-radius: var(--varai-radius-l);
      background: var(--varai-color-raised);
      color: inherit;
      box-shadow: var(--varai-shadow-float);
    }
    .stop::backdrop {
      background: none;
    }
    .stop > * + * {
      margin-block-start: var(--varai-space-xs);
    }
    .stop .sub {
      font-size: var(--varai-text-l);
    }
    /* the focus comes to it only to be read */
    .stop .sub:focus {
      outline: none;
    }
    /* above what a phone has at its bottom */
    .toast {
      max-inline-size: calc(100% - 2 * var(--varai-space-l));
    }
    @media (width < 640px) {
      .toast {
        inset-block-end: 72px;
      }
    }
    .stop .cap {
      display: block;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--varai-space-xs);
    }
    .foot .skip {
      margin-inline-end: auto;
    }
    @media (prefers-reduced-motion: no-preference) {
      .stop {
        animation: come var(--varai-duration-base) var(--varai-ease-out);
      }
      @keyframes come {
        from {
          opacity: 0;
        }
      }
    }
    @media (pointer: coarse) {
      .stop .btn {
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      .spot {
        box-shadow: none;
        outline: 4px solid Highlight;
      }
      .stop {
        outline: 2px solid CanvasText;
        outline-offset: -2px;
      }
    }
  `,
];
