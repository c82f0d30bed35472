import { css } from 'lit';

/** Two days side by side, and what shows them. */
export const customStyles = css`
  .custom {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--varai-space-xs) var(--varai-space-s);
  }
  .custom .field {
    flex: 0 1 160px;
  }
  .custom .err {
    flex-basis: 100%;
  }
`;
