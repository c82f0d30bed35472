import { css } from 'lit';

/** Grey breathes while words are awaited; it stands still where motion is not wanted, since there is nothing to play. */
export const skeletonStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    @keyframes breathe {
      to {
        background: var(--varai-skeleton-sheen);
      }
    }
  }
`;
