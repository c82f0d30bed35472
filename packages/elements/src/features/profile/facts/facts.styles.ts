import { css } from 'lit';

/** A profile to read. */
export const factsStyles = css`
  .facts {
    display: grid;
    gap: var(--varai-space-l);
  }
  .facts section + section {
    padding-block-start: var(--varai-space-l);
    border-block-start: 1px solid var(--varai-color-border);
  }
  .facts dl {
    display: grid;
    gap: var(--varai-space-m);
    margin: 0;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @container v (width >= 640px) {
    .facts dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
