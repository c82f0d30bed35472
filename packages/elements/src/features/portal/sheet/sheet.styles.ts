import { css } from 'lit';

/** Whole rows to press, current ones marked as in the rail. */
export const sheetStyles = css`
  .rest {
    display: grid;
    gap: 2px;
    margin-inline: calc(-1 * var(--varai-space-xs));
  }
  .rest :is(a, button) {
    appearance: none;
    display: flex;
    align-items: center;
    gap: var(--varai-space-s);
    inline-size: 100%;
    min-block-size: 48px;
    padding-inline: var(--varai-space-xs);
    border: 0;
    border-radius: var(--varai-radius-m);
    background: none;
    font: inherit;
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-text);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .rest :is(a, button):hover {
    background: var(--varai-color-hover);
  }
  .rest [aria-current] {
    background: var(--varai-color-accent-soft);
    color: var(--varai-color-accent);
  }
`;
