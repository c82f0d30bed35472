import { css } from 'lit';

/**
 * Grey breathes while words are awaited; it stands still where motion is not wanted, since there is nothing to play.
 * Opacity only, which is drawn beside the page's own work: a colour would be computed anew for each frame.
 */
export const skeletonStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
`;
