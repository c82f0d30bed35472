import { css } from 'lit';

/** What follows a finger that pulls the page down, and turns while it is read anew. */
export const touchStyles = css`
  .pulled {
    position: absolute;
    inset-block-start: calc(64px + env(safe-area-inset-top));
    inset-inline-start: calc(50% - 20px);
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--varai-color-raised);
    box-shadow: var(--varai-shadow-float);
    color: var(--varai-color-accent);
    pointer-events: none;
  }
  .pulled.runs .i {
    animation: pulled 1s linear infinite;
  }
  @keyframes pulled {
    to {
      rotate: 360deg;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .pulled.runs .i {
      animation-duration: 4s;
    }
  }
  @media (forced-colors: active) {
    .pulled {
      border: 1px solid CanvasText;
    }
  }
`;
