import { css } from 'lit';

/** What the first screen needs, at weight 0: any rule of the page wins. The colour scheme stays the page's own. */
export const tokens = css`
  :where(:root) {
    --varai-space-unit: 4px;
    --varai-radius-unit: 6px;
    --varai-text-base: 14px;
    --varai-size-control: 36px;
    --varai-font-sans: Inter, 'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --varai-leading-tight: 1.2;
    --varai-leading-snug: 1.35;
    --varai-leading-body: 1.5;
    --varai-weight-body: 400;
    --varai-weight-medium: 500;
    --varai-weight-strong: 600;
    --varai-tracking-display: -0.02em;
    --varai-tracking-title: -0.011em;
    --varai-size-icon: 16px;
    --varai-color-surface: light-dark(oklch(1 0 0), oklch(0.2 0.0105 230));
    --varai-color-raised: light-dark(oklch(1 0 0), oklch(0.237 0.0125 230));
    --varai-color-sunken: light-dark(oklch(0.966 0.0045 220), oklch(0.172 0.009 230));
    --varai-color-text: light-dark(oklch(0.235 0.018 230), oklch(0.945 0.006 215));
    --varai-color-muted: light-dark(oklch(0.475 0.018 228), oklch(0.735 0.013 222));
    --varai-color-border: light-dark(oklch(0.905 0.0065 222), oklch(0.305 0.013 228));
    --varai-color-accent: light-dark(oklch(0.445 0.082 216), oklch(0.8 0.088 204));
    --varai-color-on-accent: light-dark(oklch(1 0 0), oklch(0.19 0.03 220));
    --varai-color-accent-soft: light-dark(oklch(0.957 0.017 208), oklch(0.285 0.036 214));
    --varai-color-accent-line: light-dark(oklch(0.83 0.045 210), oklch(0.42 0.055 212));
    --varai-color-success: light-dark(oklch(0.45 0.1 158), oklch(0.82 0.125 158));
    --varai-color-success-soft: light-dark(oklch(0.962 0.026 160), oklch(0.275 0.04 160));
    --varai-color-success-line: light-dark(oklch(0.86 0.06 159), oklch(0.4 0.06 160));
    --varai-focus-color: light-dark(oklch(0.52 0.13 240), oklch(0.84 0.11 215));
    --varai-focus-width: 2px;
    --varai-focus-gap: 2px;
    --varai-skeleton-fill: light-dark(oklch(0.93 0.006 222), oklch(0.275 0.012 228));
  }
`;
