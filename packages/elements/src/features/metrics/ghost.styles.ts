import { css } from 'lit';

/** Grey in the place of numbers, at the heights that come. */
export const ghostStyles = css`
  .ghost i,
  i.ghost {
    display: block;
    border-radius: var(--varai-radius-s);
    background: var(--varai-skeleton-fill);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .ghost .metric > * {
    grid-column: 1;
  }
  .g1 {
    inline-size: 120px;
    block-size: 21px;
  }
  .g2 {
    inline-size: min(340px, 90%);
    block-size: 16px;
    margin-block: 2px;
  }
  .g3 {
    inline-size: min(380px, 100%);
    block-size: var(--varai-size-control-s);
    margin-block-start: var(--varai-space-2xs);
  }
  .g4 {
    inline-size: 45%;
    block-size: 14px;
    margin-block: 7px;
  }
  .g5 {
    inline-size: 58%;
    block-size: 26px;
  }
  .ghost .metric > .g6 {
    grid-column: 2;
    block-size: 36px;
  }
  .g7 {
    block-size: 10px;
    margin-block-start: var(--varai-space-xs);
  }
  @media (prefers-reduced-motion: reduce) {
    .ghost i,
    i.ghost {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .ghost i,
    i.ghost {
      border: 1px solid GrayText;
    }
  }
`;
