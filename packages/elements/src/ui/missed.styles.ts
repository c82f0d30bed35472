import { css } from 'lit';

/** What stands beside a press that came to nothing, in the top layer. */
export const missedStyles = css`
  .missed {
    position: fixed;
    inset: auto;
    margin: 0;
    border: 0;
    block-size: auto;
    inline-size: min(22rem, 100vw - 16px);
  }
  .missed.is-warning {
    box-shadow:
      inset 0 0 0 1px var(--varai-color-warning-line),
      var(--varai-shadow-float);
  }
  .missed:not(:popover-open) {
    display: none;
  }
`;
