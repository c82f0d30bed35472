import { css } from 'lit';

export const cancelStyles = css`
  .cancel {
    display: grid;
    gap: var(--varai-space-m);
  }
  .reasons {
    display: grid;
    gap: var(--varai-space-2xs);
  }
  .reasons .err:empty {
    display: none;
  }
`;
