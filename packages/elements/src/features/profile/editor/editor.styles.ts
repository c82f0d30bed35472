import { css } from 'lit';

/** What only the form of a profile needs. */
export const editorStyles = css`
  .about {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .comes {
    visibility: hidden;
  }
  .about > p {
    padding-inline-start: 22px;
  }
  :is(.fold, .more) {
    min-block-size: max(28px, var(--varai-size-control-s));
  }
  @container v (640px <= width < 960px) {
    .sec {
      grid-template-columns: 180px minmax(0, 1fr);
      gap: var(--varai-space-xl);
    }
  }
`;
