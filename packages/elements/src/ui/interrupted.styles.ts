import { css } from 'lit';

/** What stands instead of all that a card would hold has a surface of its own: no card is drawn around it. */
export const interruptedStyles = css`
  .card:has(> slot[name='error']) {
    background: none;
    box-shadow: none;
    outline: none;
    padding: 0;
  }
`;
