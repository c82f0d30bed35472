import { css } from 'lit';

/** What is wrong with a form, and what is offered. */
export const troubleStyles = css`
  .meant {
    justify-self: start;
  }
  .conflict {
    display: grid;
    gap: var(--varai-space-xs);
    padding: var(--varai-space-s);
    border-radius: var(--varai-radius-m);
    background: var(--varai-color-warning-soft);
    font-size: var(--varai-text-s);
  }
  .conflict dl {
    display: grid;
    gap: var(--varai-space-2xs);
  }
  .conflict dl > div {
    display: grid;
    grid-template-columns: minmax(min-content, 10ch) minmax(0, 1fr);
    gap: var(--varai-space-s);
  }
  .conflict > .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--varai-space-xs);
  }
  .conflict dt {
    color: var(--varai-color-muted);
  }
  .conflict dd {
    overflow-wrap: anywhere;
  }
  .sum ul {
    display: grid;
    margin-block-start: 4px;
  }
  .sum li a {
    display: inline-block;
    padding-block: 4px;
  }
  .sum:focus {
    outline: none;
  }
  .sum:focus-visible {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: var(--varai-focus-gap);
  }
  .a {
    color: var(--varai-color-accent);
    font-weight: var(--varai-weight-medium);
    text-underline-offset: 3px;
    text-decoration: underline 1px var(--varai-color-accent-line);
  }
  .a:hover {
    text-decoration-color: currentColor;
  }
  @media (forced-colors: active) {
    .conflict {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
