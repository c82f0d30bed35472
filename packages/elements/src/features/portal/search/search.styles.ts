import { css } from 'lit';

/** The wish about the key that opens it. */
export const slashStyles = css`
  .slash {
    display: flex;
    align-items: center;
    gap: var(--varai-space-xs);
    min-block-size: 44px;
    padding-block-start: var(--varai-space-xs);
    border-block-start: 1px solid var(--varai-color-border);
    cursor: pointer;
  }
  .slash > input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--varai-color-accent);
  }
  @media (hover: none) {
    .slash {
      display: none;
    }
  }
`;
