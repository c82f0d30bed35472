import { css } from 'lit';

/** The rail beside the views, and the bar below them where there is no room for it. */
export const navigationStyles = css`
  .rail {
    display: none;
  }
  .rail :is(a, button),
  .bar :is(a, button) {
    appearance: none;
    position: relative;
    display: flex;
    align-items: center;
    border: 0;
    background: none;
    font: inherit;
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    text-decoration: none;
    cursor: pointer;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    grid-column: 1 / -1;
    padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
    padding-block-end: env(safe-area-inset-bottom);
    border-block-start: 1px solid var(--varai-color-border);
    background: var(--varai-color-surface);
  }
  .bar ul {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .bar :is(a, button) {
    flex-direction: column;
    justify-content: center;
    gap: 3px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 4px 0;
    font-size: calc(var(--varai-text-base) * 0.7858);
    line-height: 1.2;
    text-align: center;
  }
  .bar span {
    max-inline-size: 100%;
    overflow-wrap: normal;
    hyphens: auto;
  }
  .bar .i {
    inline-size: 20px;
    block-size: 20px;
  }
  .bar :focus-visible {
    outline-offset: -4px;
    border-radius: var(--varai-radius-m);
  }
  .bar :is([aria-current], .here) {
    color: var(--varai-color-accent);
  }
  .bar :is([aria-current], .here)::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inline-size: 28px;
    block-size: 2px;
    background: var(--varai-color-accent);
  }
  .more {
    display: none;
  }
  @container v (width < 34.3em) {
    .long .more {
      display: block;
    }
    .long li:nth-child(n + 4):not(.more) {
      display: none;
    }
  }
  @container v (width >= 960px) {
    .bar {
      display: none;
    }
    .rail {
      position: sticky;
      inset-block-start: 0;
      grid-area: 1 / 1 / -1;
      display: grid;
      grid-template-rows: auto auto;
      gap: var(--varai-space-l);
      align-content: space-between;
      align-self: start;
      min-block-size: min(100%, 480px);
      max-block-size: 100dvh;
      padding: 64px var(--varai-space-s) var(--varai-space-l);
      overflow: auto;
    }
    :host([page]) .rail {
      block-size: 100dvh;
      border-inline-end: 1px solid var(--varai-color-border);
      background: var(--varai-color-surface);
    }
    .rail ul {
      display: grid;
      gap: 2px;
    }
    .rail :is(a, button) {
      gap: 10px;
      inline-size: 100%;
      min-block-size: 36px;
      padding-inline: 10px;
      border-radius: var(--varai-radius-m);
      text-align: start;
    }
    .rail :is(a, button):hover {
      background: var(--varai-color-hover);
    }
    .rail [aria-current] {
      background: var(--varai-color-accent-soft) !important;
      color: var(--varai-color-accent);
    }
    .rail :focus-visible {
      outline-offset: -2px;
    }
  }
  @media (forced-colors: active) {
    .rail [aria-current],
    .bar :is([aria-current], .here) {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText;
    }
  }
`;
