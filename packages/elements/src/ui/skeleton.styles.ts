import { css } from 'lit';

/** Grey breathes while words are awaited. */
export const skeletonStyles = css`
  @keyframes breathe {
    to {
      background: var(--varai-skeleton-sheen);
    }
  }
`;
