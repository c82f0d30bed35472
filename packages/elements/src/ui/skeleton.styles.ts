import { css } from 'lit';

/** Grey shapes at the height of what comes. */
export const skeletonStyles = css`
  .skel {
    display: block;
    border-radius: var(--varai-radius-s);
    background: var(--varai-skeleton-fill);
    opacity: 0;
    animation:
      appear 0s 150ms forwards,
      breathe 1.6s ease-in-out infinite alternate;
  }
  .skel-text {
    block-size: 1lh;
    inline-size: 60%;
  }
  .skel-title {
    block-size: 1lh;
    inline-size: 40%;
    font-size: var(--varai-text-xl);
  }
  .skel-control {
    block-size: var(--varai-size-control);
  }
  .skel-row {
    block-size: var(--varai-size-row);
  }
  .skel-card {
    block-size: 18rem;
    border-radius: var(--varai-radius-l);
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @keyframes breathe {
    to {
      background: var(--varai-skeleton-sheen);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skel {
      animation: appear 0s 150ms forwards;
    }
  }
  @media (forced-colors: active) {
    .skel {
      border: 1px solid GrayText;
    }
  }
`;
