import { css } from 'lit';
import { baseStyles } from '../../ui/base.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { navigationStyles } from './navigation.styles.ts';
import { touchStyles } from './touch.styles.ts';

export const styles = [
  baseStyles,
  buttonStyles,
  skeletonStyles,
  navigationStyles,
  css`
    .shell {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-rows: auto minmax(0, 1fr) auto;
      min-block-size: 480px;
    }
    :host([page]) .shell {
      min-block-size: 100dvh;
    }
    .top {
      display: contents;
    }
    .brand,
    .head {
      display: flex;
      align-items: center;
      gap: var(--varai-space-2xs);
      min-block-size: 56px;
      padding-inline: max(var(--varai-space-m), env(safe-area-inset-left)) var(--varai-space-xs);
      border-block-end: 1px solid var(--varai-color-border);
      background: var(--varai-color-surface);
      font-weight: var(--varai-weight-strong);
      letter-spacing: var(--varai-tracking-title);
    }
    :host([page]) :is(.brand, .head) {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      padding-block-start: env(safe-area-inset-top);
    }
    .brand {
      gap: 9px;
      min-inline-size: 0;
    }
    .brand .us {
      display: none;
    }
    .brand .them {
      overflow-wrap: anywhere;
    }
    .head {
      padding-inline: 0 max(var(--varai-space-xs), env(safe-area-inset-right));
    }
    .logo {
      flex: none;
      inline-size: 28px;
      block-size: 20px;
      fill: none;
      stroke: var(--varai-color-accent);
      stroke-width: 1.5;
    }
    .logo path {
      fill: var(--varai-color-accent);
      stroke: none;
    }
    button.tool {
      inline-size: max(var(--varai-size-control), 36px);
      min-block-size: max(var(--varai-size-control), 36px);
      padding: 0;
    }
    .again {
      display: none;
    }
    varai-notifications {
      min-inline-size: 36px;
    }
    .tool .i {
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
    }
    .skip {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-start: 8px;
      z-index: 3;
    }
    .skip:not(:focus) {
      clip-path: inset(50%);
      inline-size: 1px;
      min-block-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      white-space: nowrap;
    }
    .main {
      grid-column: 1 / -1;
      min-inline-size: 0;
      padding: var(--varai-space-l) max(var(--varai-space-m), env(safe-area-inset-right)) var(--varai-space-2xl)
        max(var(--varai-space-m), env(safe-area-inset-left));
    }
    .view {
      display: grid;
      gap: var(--varai-space-xl);
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .view[hidden],
    .place > :not(:defined) {
      display: none;
    }
    .view > .title {
      scroll-margin-block-start: 72px;
    }
    .to {
      margin-block-start: calc(-1 * var(--varai-space-m));
    }
    .place {
      scroll-margin-block: 72px;
      border-radius: var(--varai-radius-l);
      /* what stands in a view is called less loudly than the view */
      --varai-text-xl: var(--varai-text-l);
    }
    /* alone in its view, a place is called as the view is */
    .place:only-of-type > *::part(heading) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .place:focus-visible {
      outline-offset: 4px;
    }
    .outside,
    .lost {
      justify-items: start;
      gap: var(--varai-space-s);
      max-inline-size: 52ch;
    }
    .outside {
      padding-block: var(--varai-space-2xl);
    }
    :is(.outside, .to) .btn {
      text-decoration: none;
    }
    .lost {
      display: grid;
    }
    .account p {
      min-inline-size: 0;
      line-height: var(--varai-leading-snug);
    }
    .account b {
      display: block;
      font-weight: var(--varai-weight-strong);
    }
    .face {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: 32px;
      block-size: 32px;
      border-radius: 50%;
      background: var(--varai-color-accent-soft);
      color: var(--varai-color-accent);
      font-size: var(--varai-text-xs);
      font-weight: var(--varai-weight-strong);
    }
    .ghost :is(b, i) {
      display: block;
      inline-size: 120px;
      block-size: 20px;
      border-radius: var(--varai-radius-s);
      background: var(--varai-skeleton-fill);
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    /* not what is awaited of the whole: that would be taken for the skeleton of the portal */
    .coming {
      animation: appear 0.3s var(--_awaited, 0.15s) step-start backwards;
    }
    .on > :is(.place, .coming) {
      --_awaited: -0.3s;
    }
    .ghost i {
      inline-size: 100%;
      block-size: 280px;
      border-radius: var(--varai-radius-l);
    }
  `,
  css`
    @container v (width < 960px) {
      :host([page]) .shell {
        block-size: 100dvh;
      }
      :host([page]) .main {
        overflow-y: auto;
        overscroll-behavior-y: contain;
      }
    }
    @container v (width >= 640px) {
      .main {
        padding-inline: var(--varai-space-xl);
      }
    }
    @container v (width >= 960px) {
      .shell {
        grid-template-columns: 216px minmax(0, 1fr);
        grid-template-rows: auto minmax(0, 1fr);
      }
      .brand {
        grid-area: 1 / 1;
        align-self: start;
        z-index: 2;
        padding-inline-start: 22px;
      }
      .brand,
      .head {
        position: static;
        border: 0;
        background: none;
      }
      .brand .them {
        display: none;
      }
      .brand .us {
        display: inline;
      }
      :host([page]) :is(.brand, .head) {
        padding-block-start: 0;
      }
      :host([page]) .head {
        position: static;
      }
      .account {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: 8px;
      }
      .head {
        grid-area: 1 / 2;
        justify-self: end;
        align-self: start;
        z-index: 1;
        min-block-size: 0;
        padding: 0;
        margin-block-start: 18px;
        /* ends where the views end */
        margin-inline-end: calc(var(--varai-space-2xl) - 8px + max(0px, 100% - 1120px - 2 * var(--varai-space-2xl)));
      }

      .main {
        grid-area: 1 / 2 / -1;
        inline-size: 100%;
        max-inline-size: calc(1120px + 2 * var(--varai-space-2xl));
        padding: var(--varai-space-xl) var(--varai-space-2xl) 48px;
      }
      .view > .title {
        padding-inline-end: 140px;
      }
    }
    /* a window as low as a magnified one: nothing stays where it covers what is read */
    @media (height < 420px) {
      :host([page]) :is(.brand, .head),
      .bar {
        position: static;
      }
      :host([page]) .shell {
        block-size: auto;
      }
      :host([page]) .main {
        overflow: visible;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .ghost * {
        animation: none !important;
      }
    }
    @media (forced-colors: active) {
      .ghost :is(b, i) {
        border: 1px solid GrayText;
      }
    }
  `,
  touchStyles,
];
