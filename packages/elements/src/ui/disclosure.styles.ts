import { css } from 'lit';

/** Details, one click away. */
export const disclosureStyles = css`
  .disc > summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--varai-size-control-s);
    font-size: var(--varai-text-s);
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    cursor: pointer;
    list-style: none;
    border-radius: var(--varai-radius-s);
  }
  .disc > summary::-webkit-details-marker {
    display: none;
  }
  .disc > summary .i {
    transition: rotate var(--varai-duration-fast);
  }
  .disc[open] > summary .i:first-child {
    rotate: 90deg;
  }
  .disc > summary:hover {
    color: var(--varai-color-text);
  }
  :host(:dir(rtl)) .disc > summary .i:first-child {
    scale: -1 1;
  }
`;
