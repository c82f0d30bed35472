import { css } from 'lit';

/** Sections that open and close. */
export const foldStyles = css`
  .fold {
    appearance: none;
    display: flex;
    gap: 6px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 28px;
    margin: 0;
    padding: 2px 0;
    border: 0;
    border-radius: var(--varai-radius-s);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .fold > .i {
    color: var(--varai-color-muted);
    transition: rotate var(--varai-duration-fast);
  }
  .fold[aria-expanded='true'] > .i {
    rotate: 90deg;
  }
  .fold:hover > .i {
    color: var(--varai-color-text);
  }
  :host(:dir(rtl)) .fold[aria-expanded='false'] > .i {
    scale: -1 1;
  }
  .fold.small {
    inline-size: fit-content;
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
  }
  .fold.small:hover {
    color: var(--varai-color-text);
  }
  .fold.small .muted {
    font-weight: var(--varai-weight-body);
  }
  .fold.small + .folded:not([hidden]) {
    padding-block-start: var(--varai-space-s);
  }
  .sec:has(> .folded[hidden]) {
    row-gap: 0;
  }
  .folded[hidden='until-found'] {
    content-visibility: hidden;
  }
  .folded[hidden=''] {
    display: none;
  }
  @media (pointer: coarse) {
    .fold {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fold > .i {
      transition: none;
    }
  }
`;
