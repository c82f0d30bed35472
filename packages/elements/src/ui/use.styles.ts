import { css } from 'lit';

/** The line above a meter. */
export const useStyles = css`
  .use-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--varai-space-xs);
    font-size: var(--varai-text-s);
  }
`;
