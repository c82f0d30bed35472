import { css } from 'lit';

/** Where a number comes from, in the top layer. */
export const sourceStyles = css`
  .origin {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: 300px;
    max-inline-size: calc(100vw - 16px);
    max-block-size: min(420px, calc(100dvh - 16px));
    padding: var(--varai-space-m);
    border: 0;
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow: var(--varai-shadow-float);
    overflow: auto;
    font-size: var(--varai-text-s);
    line-height: var(--varai-leading-snug);
  }
  .origin:focus {
    outline: none;
  }
  .origin:focus-visible {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
  }
  .origin-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--varai-space-xs);
    margin-block-end: var(--varai-space-xs);
  }
  .origin-head .btn {
    margin: -4px -6px 0 0;
    margin-inline: 0 -6px;
  }
  .origin dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px var(--varai-space-s);
  }
  .origin dt,
  .origin th {
    color: var(--varai-color-muted);
    font-weight: var(--varai-weight-body);
  }
  .origin table {
    inline-size: 100%;
    margin-block-start: var(--varai-space-s);
    border-collapse: collapse;
  }
  .origin caption {
    padding-block: var(--varai-space-2xs);
    text-align: start;
    font-weight: var(--varai-weight-medium);
  }
  .origin :is(th, td) {
    padding: 5px 0;
    border-block-start: 1px solid var(--varai-color-border);
    text-align: start;
  }
  .origin :is(th, td):last-child {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .origin {
      outline: 1px solid CanvasText;
    }
  }
`;
