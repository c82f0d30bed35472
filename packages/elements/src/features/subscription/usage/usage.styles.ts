import { css } from 'lit';

/** The meters in their card, as many in a row as fit; their height is known before their words are. */
export const usageStyles = css`
  .usage {
    display: grid;
    gap: var(--varai-space-m) var(--varai-space-2xl);
    grid-template-columns: minmax(0, 1fr);
  }
  .use {
    display: grid;
    gap: 6px;
    align-content: start;
    min-block-size: 68px;
  }
  @container v (width >= 640px) {
    .usage {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container v (width >= 880px) {
    .usage {
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    }
  }
  @container v (880px <= width < 1100px) {
    .use {
      min-block-size: 79px;
    }
  }
`;
