import { css } from 'lit';

/** What is worn after a file was chosen. */
export const runStyles = css`
  .told {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
    gap: var(--varai-space-s) var(--varai-space-m);
    padding: var(--varai-space-s) var(--varai-space-m);
    border-radius: var(--varai-radius-m);
    background: var(--varai-color-sunken);
  }
  .told dt {
    font-size: var(--varai-text-xs);
    color: var(--varai-color-muted);
  }
  .told dd {
    overflow-wrap: anywhere;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: var(--varai-space-m);
  }
  .disc .fields {
    padding-block-start: var(--varai-space-m);
  }
  .framed {
    border-radius: var(--varai-radius-m);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
    overflow: hidden;
  }
  .framed > .cap {
    padding: var(--varai-space-s) var(--varai-space-l) 0;
  }
  .framed[aria-busy='true'] {
    opacity: 0.6;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 10px;
    border: 0;
    border-radius: var(--varai-radius-full);
    background: var(--varai-color-sunken);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
    overflow: hidden;
    color: var(--varai-chart-1);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--varai-chart-1);
    border-radius: inherit;
    transition: inline-size var(--varai-duration-base);
  }
  progress::-moz-progress-bar {
    background: var(--varai-chart-1);
    border-radius: inherit;
  }
  progress.waiting::-webkit-progress-value {
    background: var(--varai-color-warning-mark);
  }
  progress.waiting::-moz-progress-bar {
    background: var(--varai-color-warning-mark);
  }
  .ask {
    flex: 1 1 260px;
  }
  .done {
    display: grid;
    justify-items: center;
    gap: var(--varai-space-2xs);
    padding-block: var(--varai-space-m);
    text-align: center;
  }
  .done > .i {
    inline-size: 36px;
    block-size: 36px;
    color: var(--varai-color-muted);
  }
  .done.well > .i {
    color: var(--varai-color-success);
  }
  @container v (width < 45.7em) {
    .framed > .cap {
      padding-inline: var(--varai-space-m);
    }
  }
  @media (forced-colors: active) {
    .framed,
    .told,
    progress {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    progress {
      forced-color-adjust: none;
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight !important;
    }
    progress::-moz-progress-bar {
      background: Highlight !important;
    }
  }
`;
