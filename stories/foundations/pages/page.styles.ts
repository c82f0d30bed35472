import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
    container: example / inline-size;
    color: var(--varai-color-text);
    font: 400 14px/1.5 var(--varai-font-sans);
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  pre {
    margin: 0;
  }
  h2 {
    font: 600 26px/1.15 var(--varai-font-sans);
    letter-spacing: -0.02em;
  }
  h3 {
    display: inline;
    font: 500 13px/1.35 var(--varai-font-mono);
    overflow-wrap: anywhere;
  }
  header p {
    max-inline-size: 64ch;
    margin-block-start: 8px;
    color: var(--varai-color-muted);
    text-wrap: pretty;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .host {
    min-inline-size: 0;
    overflow: clip;
    border-radius: 14px;
    background: light-dark(#f6f8f9, #0a0f12);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  .inside {
    padding: 16px;
  }
  .host[data-around='whole'] .inside {
    padding: 0;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--varai-color-border);
    font-size: 13px;
  }
  .bar::before {
    content: '';
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 3px;
    background: var(--varai-color-accent);
  }
  .bar b {
    font-weight: 600;
  }
  .host[data-around='shopify'] {
    background: #f1f1f1;
    color: #303030;
    color-scheme: light;
  }
  .host[data-around='shopify'] .bar {
    border: 0;
    background: #1a1a1a;
    color: #e3e3e3;
  }
  .host[data-around='shopify'] .bar::before {
    background: #8fd19e;
  }
  .host[data-around='magento'] {
    border-radius: 0;
    background: #fff;
    color: #303030;
    color-scheme: light;
  }
  .host[data-around='magento'] .bar {
    border: 0;
    background: #373330;
    color: #f7f3eb;
  }
  .host[data-around='magento'] .bar::before {
    border-radius: 50%;
    background: #eb5202;
  }
  .files {
    border-block-end: 1px solid var(--varai-color-border);
  }
  details {
    border-block-start: 1px solid var(--varai-color-border);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 3px;
    border: solid var(--varai-color-muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  :focus-visible {
    outline: 2px solid var(--varai-focus-color);
    outline-offset: 2px;
  }
  pre {
    max-block-size: 420px;
    padding: 12px 14px;
    border-radius: 8px;
    background: var(--varai-color-sunken);
    overflow: auto;
    direction: ltr;
    text-align: left;
  }
  code {
    font: 12px/1.6 var(--varai-font-mono);
  }
  .file {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-end: 12px;
  }
  button {
    justify-self: end;
    min-block-size: 28px;
    padding: 0 10px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: 6px;
    background: var(--varai-color-surface);
    color: var(--varai-color-text);
    font: 500 13px/1.2 var(--varai-font-sans);
    cursor: pointer;
  }
  .said {
    min-block-size: 1.5em;
    color: var(--varai-color-muted);
    font-size: 13px;
  }
  @container example (width >= 720px) {
    .file {
      position: relative;
    }
    button {
      position: absolute;
      inset-block-start: 8px;
      right: 20px;
    }
    pre {
      padding-right: 92px;
    }
    .inside {
      padding: 24px;
    }
    .host:is([data-around='shopify'], [data-around='magento'], [data-around='admin']) {
      display: grid;
      grid-template-columns: 184px minmax(0, 1fr);
    }
    .host:is([data-around='shopify'], [data-around='magento'], [data-around='admin']) .bar {
      align-items: flex-start;
      padding-block: 24px;
      border-block-end: 0;
      border-inline-end: 1px solid var(--varai-color-border);
    }
    .host:is([data-around='shopify'], [data-around='magento'], [data-around='admin']) .bar::before {
      margin-block-start: 5px;
    }
    .host[data-around='shopify'] .bar {
      background: #ebebeb;
      color: #303030;
    }
    .host[data-around='shopify'] .bar::before {
      background: #29845a;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .host {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
