import { css } from 'lit';

export const addingStyles = css`
  .fields {
    display: grid;
  }
  .fields:focus-visible {
    outline: none;
  }
  .fields[inert] {
    opacity: 0.65;
  }
  .fields .waits {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--varai-space-s);
  }
  .fields .skel {
    block-size: 58px;
  }
  .fields .skel:is(:first-child, :last-child) {
    grid-column: 1 / -1;
  }
  .ticks {
    display: grid;
    gap: var(--varai-space-xs);
  }
  .helped {
    display: flex;
    align-items: start;
    gap: var(--varai-space-2xs);
  }
`;
