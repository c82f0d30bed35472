import { css } from 'lit';

/** The inside of the purchase's dialog. */
export const buyStyles = css`
  .choices {
    display: grid;
    gap: var(--varai-space-xs);
  }
  .add {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--varai-space-xs));
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--varai-space-s);
    justify-content: space-between;
  }
`;
