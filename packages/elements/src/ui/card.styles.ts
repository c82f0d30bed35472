import { css } from 'lit';

/** A surface at rest. */
export const cardStyles = css`
  .card {
    background: var(--varai-color-surface);
    border-radius: var(--varai-radius-l);
    box-shadow: var(--varai-shadow-card);
    padding: var(--varai-space-m);
  }
  .card-flush {
    padding: 0;
    overflow: clip;
  }
  .card-head {
    display: flex;
    align-items: center;
    gap: var(--varai-space-s);
    padding: var(--varai-space-s) var(--varai-space-m);
    min-block-size: var(--varai-size-row);
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .rule {
    border: 0;
    border-block-start: 1px solid var(--varai-color-border);
    margin: 0;
  }
  @container v (width >= 640px) {
    .card {
      padding: var(--varai-space-l);
    }
    .card-flush {
      padding: 0;
    }
    .card-head {
      padding-inline: var(--varai-space-l);
    }
  }
  .card {
    border: 0;
  }
  @media (forced-colors: active) {
    .card {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
