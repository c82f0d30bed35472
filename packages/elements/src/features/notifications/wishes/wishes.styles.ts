import { css } from 'lit';

export const wishStyles = css`
  .wishes {
    display: grid;
    gap: var(--varai-space-m);
    padding: var(--varai-space-m);
  }
  .wishes .conflict {
    margin-block: var(--varai-space-xs);
  }
`;
