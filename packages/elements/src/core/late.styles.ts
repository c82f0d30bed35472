import { css } from 'lit';

/** Roles that no first screen needs: dialogs, notices, statuses, charts. As the others, at weight 0. */
export const lateTokens = css`
  :where(:root) {
    --varai-font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', 'Noto Sans Mono', Menlo, monospace;
    --varai-size-icon-l: 20px;
    --varai-duration-instant: 80ms;
    --varai-duration-fast: 140ms;
    --varai-color-hover: light-dark(oklch(0.35 0.03 225 / 0.045), oklch(0.9 0.02 215 / 0.06));
    --varai-color-press: light-dark(oklch(0.35 0.03 225 / 0.09), oklch(0.9 0.02 215 / 0.11));
    --varai-color-disabled: light-dark(oklch(0.64 0.012 228), oklch(0.53 0.012 225));
    --varai-color-border-control: light-dark(oklch(0.62 0.016 226), oklch(0.545 0.016 226));
    --varai-color-accent-hover: light-dark(oklch(0.395 0.075 217), oklch(0.85 0.08 203));
    --varai-color-accent-press: light-dark(oklch(0.35 0.066 218), oklch(0.74 0.086 206));
    --varai-color-warning-mark: light-dark(oklch(0.645 0.14 66), oklch(0.79 0.14 78));
    --varai-color-danger-mark: light-dark(oklch(0.585 0.195 26), oklch(0.68 0.17 25));
    --varai-size-icon-stroke: 1.5px;
    --varai-size-touch: 44px;
    --varai-size-dialog: 480px;
    --varai-size-dialog-l: 640px;
    --varai-size-text: 64ch;
    --varai-duration-base: 220ms;
    --varai-duration-slow: 360ms;
    --varai-ease-out: cubic-bezier(0.2, 0.7, 0.2, 1);
    --varai-ease-in: cubic-bezier(0.5, 0, 0.9, 0.4);
    --varai-ease-move: cubic-bezier(0.3, 0.1, 0.1, 1);
    --varai-color-canvas: light-dark(oklch(0.978 0.0035 220), oklch(0.165 0.009 230));
    --varai-color-scrim: light-dark(oklch(0.3 0.03 228 / 0.26), oklch(0.07 0.01 230 / 0.55));
    --varai-color-success-mark: light-dark(oklch(0.58 0.125 157), oklch(0.72 0.135 157));
    --varai-color-warning: light-dark(oklch(0.47 0.098 66), oklch(0.85 0.115 82));
    --varai-color-warning-soft: light-dark(oklch(0.975 0.024 85), oklch(0.275 0.034 75));
    --varai-color-warning-line: light-dark(oklch(0.875 0.075 83), oklch(0.42 0.06 76));
    --varai-color-danger: light-dark(oklch(0.485 0.17 26), oklch(0.8 0.105 24));
    --varai-color-danger-soft: light-dark(oklch(0.972 0.013 22), oklch(0.27 0.045 22));
    --varai-color-danger-line: light-dark(oklch(0.87 0.058 22), oklch(0.43 0.09 23));
    --varai-color-danger-solid: light-dark(oklch(0.53 0.19 26), oklch(0.7 0.155 24));
    --varai-color-danger-solid-hover: light-dark(oklch(0.475 0.175 26), oklch(0.77 0.13 24));
    --varai-color-on-danger: light-dark(oklch(1 0 0), oklch(0.19 0.045 22));
    --varai-color-info: light-dark(oklch(0.46 0.12 258), oklch(0.82 0.085 255));
    --varai-color-info-mark: light-dark(oklch(0.58 0.14 257), oklch(0.7 0.125 256));
    --varai-color-info-soft: light-dark(oklch(0.964 0.016 255), oklch(0.285 0.042 257));
    --varai-color-info-line: light-dark(oklch(0.86 0.05 255), oklch(0.42 0.07 256));
    --varai-chart-1: light-dark(oklch(0.5 0.09 214), oklch(0.79 0.095 204));
    --varai-chart-band: light-dark(oklch(0.5 0.09 214 / 0.13), oklch(0.79 0.095 204 / 0.17));
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
      --varai-duration-base: 0ms;
      --varai-duration-slow: 0ms;
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
      --varai-color-success-mark: CanvasText;
      --varai-color-info-mark: CanvasText;
      --varai-chart-1: CanvasText;
      --varai-chart-band: color-mix(in srgb, CanvasText 30%, Canvas);
    }
  }
`;

/** What follows from the levers and no first screen needs. */
export const lateDerived = css`
  :where(:root),
  :host {
    --varai-text-l: calc(var(--varai-text-base) * 1.1429);
    --varai-size-row: calc(var(--varai-size-control) + 12px);
    --varai-space-3xs: calc(var(--varai-space-unit) * 0.5);
    --varai-space-3xl: calc(var(--varai-space-unit) * 12);
    --varai-text-2xs: calc(var(--varai-text-base) * 0.7858);
    --varai-text-3xl: calc(var(--varai-text-base) * 2.4286);
    --varai-radius-xl: calc(var(--varai-radius-unit) * 2.3334);
    --varai-radius-full: 999px;
    --varai-shadow-float:
      0 0 0 1px light-dark(oklch(0.3 0.03 230 / 0.08), oklch(0.4 0.015 228)),
      0 4px 10px -2px light-dark(oklch(0.3 0.03 230 / 0.1), oklch(0 0 0 / 0.4)),
      0 12px 28px -6px light-dark(oklch(0.3 0.03 230 / 0.14), oklch(0 0 0 / 0.5));
    --varai-shadow-modal:
      0 0 0 1px light-dark(oklch(0.3 0.03 230 / 0.08), oklch(0.4 0.015 228)),
      0 24px 64px -12px light-dark(oklch(0.25 0.03 230 / 0.32), oklch(0 0 0 / 0.7));
  }
`;
