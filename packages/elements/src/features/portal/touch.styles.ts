import { css } from 'lit';

/** What a finger needs: room, and ways of its own. */
export const touchStyles = css`
  @media (pointer: coarse) {
    .rail :is(a, button),
    .to .btn,
    .tool,
    button.tool {
      min-block-size: 44px;
    }
    .tool,
    button.tool {
      min-inline-size: 44px;
    }
  }
  @media (any-pointer: coarse) {
    .again {
      display: inline-flex;
    }
    :host([page]) .main {
      touch-action: pan-y pinch-zoom;
    }
  }
`;
