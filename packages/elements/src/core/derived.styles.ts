import { css } from 'lit';

/** What follows from the levers: set again wherever an appearance moves one, since custom properties inherit their result. */
export const derived = css`
  :where(:root),
  :host {
    --varai-space-2xs: var(--varai-space-unit);
    --varai-space-xs: calc(var(--varai-space-unit) * 2);
    --varai-space-s: calc(var(--varai-space-unit) * 3);
    --varai-space-m: calc(var(--varai-space-unit) * 4);
    --varai-space-l: calc(var(--varai-space-unit) * 5);
    --varai-space-xl: calc(var(--varai-space-unit) * 6);
    --varai-space-2xl: calc(var(--varai-space-unit) * 8);
    --varai-text-xs: calc(var(--varai-text-base) * 0.8572);
    --varai-text-s: calc(var(--varai-text-base) * 0.9286);
    --varai-text-m: var(--varai-text-base);
    --varai-text-xl: calc(var(--varai-text-base) * 1.4286);
    --varai-text-2xl: calc(var(--varai-text-base) * 1.8572);
    --varai-radius-s: calc(var(--varai-radius-unit) * 0.6667);
    --varai-radius-m: var(--varai-radius-unit);
    --varai-radius-l: calc(var(--varai-radius-unit) * 1.6667);
    --varai-size-control-s: calc(var(--varai-size-control) - 8px);
    --varai-shadow-card:
      0 0 0 1px var(--varai-color-border), 0 1px 2px light-dark(oklch(0.3 0.03 230 / 0.05), oklch(0 0 0 / 0.2));
  }
  @media (pointer: coarse) {
    :where(:root),
    :host {
      --varai-size-control: 44px !important;
      --varai-size-control-s: 44px;
    }
  }
`;
