import { css } from 'lit';

/** A surface at rest. */
export const cardStyles = css`
  .card {
    background: var(--varai-color-surface);
    border-radius: var(--varai-radius-l);
    box-shadow: var(--varai-shadow-card);
    padding: var(--varai-space-m);
  }
  @container v (width >= 640px) {
    .card {
      padding: var(--varai-space-l);
    }
  }
`;
