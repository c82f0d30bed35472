import { css } from 'lit';

/** The box of a small select, with an arrow that points down. */
export const selectStyles = css`
  .pick {
    position: relative;
    display: inline-grid;
  }
  .pick select {
    appearance: none;
    padding-inline-end: 28px;
    text-align: start;
  }
  .pick .i {
    position: absolute;
    inset-inline-end: 8px;
    inset-block-start: calc(50% - 7px);
    inline-size: 14px;
    block-size: 14px;
    rotate: 90deg;
    pointer-events: none;
    color: var(--varai-color-muted);
  }
  /* iOS magnifies the page for a smaller one */
  @media (pointer: coarse) {
    .pick select {
      font-size: 16px;
    }
  }
`;
