import { css } from 'lit';

/** Nothing yet, and what to do about it. */
export const emptyStyles = css`
  .empty {
    display: grid;
    justify-items: center;
    gap: 6px;
    text-align: center;
    padding: var(--varai-space-2xl) var(--varai-space-m);
    color: var(--varai-color-muted);
  }
  .empty > svg {
    color: var(--varai-color-border-control);
    margin-block-end: 6px;
  }
  .empty .sub {
    color: var(--varai-color-text);
  }
  .empty p {
    max-inline-size: 44ch;
  }
  .empty .btn {
    margin-block-start: var(--varai-space-s);
  }
`;
