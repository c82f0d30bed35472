import { css } from 'lit';

/** Where a file is dropped. */
export const fileDropStyles = css`
  .drop {
    display: grid;
    justify-items: center;
    gap: var(--varai-space-s);
    padding: var(--varai-space-xl) var(--varai-space-m);
    border: 1.5px dashed var(--varai-color-border-control, var(--varai-color-border));
    border-radius: var(--varai-radius-m);
    text-align: center;
  }
  .drop p {
    max-inline-size: 52ch;
  }
  .drop.over {
    border-style: solid;
    border-color: var(--varai-color-accent);
    background: var(--varai-color-accent-soft);
  }
  .drop > .i {
    inline-size: 32px;
    block-size: 32px;
    color: var(--varai-color-muted);
  }
  @media (pointer: coarse) {
    .or {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .drop.over {
      border-color: Highlight;
    }
  }
`;
