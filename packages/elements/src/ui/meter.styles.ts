import { css } from 'lit';

/** A bar on a ruler. */
export const meterStyles = css`
  .meter {
    display: block;
    inline-size: 100%;
  }
  .meter svg {
    display: block;
    inline-size: 100%;
    block-size: 15px;
    overflow: visible;
  }
  .meter .track {
    fill: var(--varai-color-sunken);
    stroke: var(--varai-color-border);
    stroke-width: 1;
  }
  .meter .fill {
    fill: var(--varai-chart-1);
  }
  .meter .ahead {
    fill: var(--varai-chart-band);
  }
  .meter.warn .fill {
    fill: var(--varai-color-warning-mark);
  }
  .meter.full .fill {
    fill: var(--varai-color-danger-mark);
  }
  .meter .tick {
    stroke: var(--varai-color-border-control);
    stroke-width: 1;
    opacity: 0.6;
    shape-rendering: crispEdges;
  }
  .meter .tick.maj {
    opacity: 1;
  }
  :host(:dir(rtl)) .meter svg {
    scale: -1 1;
  }
  .meter svg * {
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    .meter[role] .fill {
      fill: CanvasText;
    }
    .meter .ahead {
      fill: color-mix(in srgb, CanvasText 30%, Canvas);
    }
  }
`;
