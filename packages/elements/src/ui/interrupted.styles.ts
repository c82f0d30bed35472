import { css } from 'lit';

/** What stands instead of all that a card would hold has a surface of its own: no card is drawn around it. */
export const interruptedStyles = css`
  .card:has(> slot[name='error']) {
    background: none;
    box-shadow: none;
    outline: none;
    padding: 0;
  }
  /* a card without an edge of its own gives what is said of it one */
  .flush:has(> .notice) {
    padding-block-start: var(--varai-space-m);
  }
  .flush > .notice {
    margin-inline: var(--varai-space-m);
  }
`;
