import { css } from 'lit';

/** The bar of what is being prepared. */
export const archiveStyles = css`
  .preparing {
    display: grid;
    gap: var(--varai-space-xs);
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: var(--varai-radius-full);
    overflow: hidden;
    background: var(--varai-color-sunken);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--varai-color-accent);
  }
  progress::-moz-progress-bar {
    background: var(--varai-color-accent);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
