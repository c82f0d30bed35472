import { css } from 'lit';

export const cancelStyles = css`
  .cancel {
    display: grid;
    gap: var(--varai-space-m);
  }
`;
