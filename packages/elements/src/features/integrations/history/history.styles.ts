import { css } from 'lit';

export const historyStyles = css`
  .checks {
    display: grid;
  }
  .checks li {
    display: grid;
    grid-template-columns: 13ch minmax(0, 1fr) auto;
    gap: var(--varai-space-2xs) var(--varai-space-m);
    align-items: center;
    padding-block: var(--varai-space-xs);
    border-block-end: 1px solid var(--varai-color-border);
    font-size: var(--varai-text-s);
  }
  .checks li:focus-visible {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: 2px;
  }
  .checks p {
    grid-column: 2 / -1;
  }
  .more-checks {
    justify-self: start;
  }
  @container v (width < 480px) {
    .checks li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .checks time {
      grid-column: 1 / -1;
    }
    .checks p {
      grid-column: 1 / -1;
    }
  }
`;
