import { css } from 'lit';

/** What the first screen needs, at weight 0: any rule of the page wins. The colour scheme stays the page's own. */
export const tokens = css`
  :where(:root) {
    --varai-space-unit: 4px;
    --varai-radius-unit: 6px;
    --varai-text-base: 14px;
    --varai-size-control: 36px;
    --varai-font-sans: Inter, 'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --varai-font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', 'Noto Sans Mono', Menlo, monospace;
    --varai-leading-tight: 1.2;
    --varai-leading-snug: 1.35;
    --varai-leading-body: 1.5;
    --varai-weight-body: 400;
    --varai-weight-medium: 500;
    --varai-weight-strong: 600;
    --varai-tracking-display: -0.02em;
    --varai-tracking-title: -0.011em;
    --varai-size-icon: 16px;
    --varai-size-icon-l: 20px;
    --varai-duration-instant: 80ms;
    --varai-duration-fast: 140ms;
    --varai-color-surface: light-dark(oklch(1 0 0), oklch(0.2 0.0105 230));
    --varai-color-raised: light-dark(oklch(1 0 0), oklch(0.237 0.0125 230));
    --varai-color-sunken: light-dark(oklch(0.966 0.0045 220), oklch(0.172 0.009 230));
    --varai-color-hover: light-dark(oklch(0.35 0.03 225 / 0.045), oklch(0.9 0.02 215 / 0.06));
    --varai-color-press: light-dark(oklch(0.35 0.03 225 / 0.09), oklch(0.9 0.02 215 / 0.11));
    --varai-color-text: light-dark(oklch(0.235 0.018 230), oklch(0.945 0.006 215));
    --varai-color-muted: light-dark(oklch(0.475 0.018 228), oklch(0.735 0.013 222));
    --varai-color-disabled: light-dark(oklch(0.64 0.012 228), oklch(0.53 0.012 225));
    --varai-color-border: light-dark(oklch(0.905 0.0065 222), oklch(0.305 0.013 228));
    --varai-color-border-control: light-dark(oklch(0.62 0.016 226), oklch(0.545 0.016 226));
    --varai-color-accent: light-dark(oklch(0.445 0.082 216), oklch(0.8 0.088 204));
    --varai-color-accent-hover: light-dark(oklch(0.395 0.075 217), oklch(0.85 0.08 203));
    --varai-color-accent-press: light-dark(oklch(0.35 0.066 218), oklch(0.74 0.086 206));
    --varai-color-on-accent: light-dark(oklch(1 0 0), oklch(0.19 0.03 220));
    --varai-color-accent-soft: light-dark(oklch(0.957 0.017 208), oklch(0.285 0.036 214));
    --varai-color-accent-line: light-dark(oklch(0.83 0.045 210), oklch(0.42 0.055 212));
    --varai-color-success: light-dark(oklch(0.45 0.1 158), oklch(0.82 0.125 158));
    --varai-color-success-soft: light-dark(oklch(0.962 0.026 160), oklch(0.275 0.04 160));
    --varai-color-success-line: light-dark(oklch(0.86 0.06 159), oklch(0.4 0.06 160));
    --varai-color-warning-mark: light-dark(oklch(0.645 0.14 66), oklch(0.79 0.14 78));
    --varai-color-danger-mark: light-dark(oklch(0.585 0.195 26), oklch(0.68 0.17 25));
    --varai-focus-color: light-dark(oklch(0.52 0.13 240), oklch(0.84 0.11 215));
    --varai-focus-width: 2px;
    --varai-focus-gap: 2px;
    --varai-skeleton-fill: light-dark(oklch(0.93 0.006 222), oklch(0.275 0.012 228));
    --varai-skeleton-sheen: light-dark(oklch(0.965 0.004 222), oklch(0.325 0.014 226));
  }
  @media (prefers-contrast: more) {
    :where(:root) {
      --varai-color-text: light-dark(oklch(0 0 0), oklch(1 0 0));
      --varai-color-muted: light-dark(oklch(0.34 0.012 228), oklch(0.88 0.008 222));
      --varai-color-border: light-dark(oklch(0.5 0.012 228), oklch(0.68 0.012 228));
      --varai-color-border-control: light-dark(oklch(0.3 0.012 228), oklch(0.9 0.012 228));
      --varai-focus-width: 3px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :where(:root) {
      --varai-duration-instant: 0ms;
      --varai-duration-fast: 0ms;
    }
  }
  @media (forced-colors: active) {
    :where(:root) {
      --varai-color-text: CanvasText;
      --varai-color-muted: CanvasText;
      --varai-color-disabled: GrayText;
      --varai-color-surface: Canvas;
      --varai-color-raised: Canvas;
      --varai-color-sunken: Canvas;
      --varai-color-border: CanvasText;
      --varai-color-border-control: ButtonBorder;
      --varai-color-accent: Highlight;
      --varai-color-on-accent: HighlightText;
      --varai-focus-color: Highlight;
      --varai-color-warning-mark: CanvasText;
      --varai-color-danger-mark: CanvasText;
    }
  }
`;
