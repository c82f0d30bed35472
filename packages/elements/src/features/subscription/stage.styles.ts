import { css } from 'lit';

/** The plans in a dialog, where they have room side by side. */
export const stageStyles = css`
  .dialog:has(.stage) {
    inline-size: min(1040px, 100vw - 64px);
  }
  .stage {
    container: v / inline-size;
  }
  @media (width < 640px) {
    .dialog:has(.stage) {
      inline-size: 100%;
    }
  }
`;
