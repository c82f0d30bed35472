import { css } from 'lit';

/** The editor wears the tokens of the page, which stay as they are while it changes those of its panes. */
export const editorStyles = css`
  :host {
    display: block;
    container: editor / inline-size;
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
  fieldset,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    font: 600 26px/1.15 var(--varai-font-sans);
    letter-spacing: -0.02em;
  }
  h3 {
    display: inline;
    font: 600 14px/1.35 var(--varai-font-sans);
  }
  small,
  .head p {
    color: var(--varai-color-muted);
    font-size: 13px;
  }
  code {
    font: 12px/1.6 var(--varai-font-mono);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .head p {
    max-inline-size: 64ch;
    margin-block-start: 8px;
    text-wrap: pretty;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--varai-focus-color);
    outline-offset: 2px;
  }

  details {
    border-block-start: 1px solid var(--varai-color-border);
    padding-block: 4px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::before {
    content: '';
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
  summary::-webkit-details-marker {
    display: none;
  }

  .show {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .verdict {
    padding: 4px 10px;
    border-radius: 999px;
    background: var(--varai-color-success-soft);
    color: var(--varai-color-success);
    font-size: 13px;
    font-weight: 500;
  }
  .verdict.is-weak {
    background: var(--varai-color-danger-soft);
    color: var(--varai-color-danger);
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .pane {
    min-inline-size: 0;
    padding: 12px 16px 20px;
    border-radius: 14px;
    background: #f6f8f9;
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
    color: #14222a;
    color-scheme: light;
  }
  .pane[data-scheme='dark'] {
    background: #0a0f12;
    color: #e8eef0;
    color-scheme: dark;
  }
  .pane h3 {
    display: block;
    margin-block-end: 12px;
    font-size: 12px;
    font-weight: 500;
  }
  .use {
    justify-content: flex-start;
    font-size: 13px;
    font-weight: 500;
  }
  .tags > :not(:last-child) {
    margin-block-end: 16px;
  }
  .probes {
    position: absolute;
    visibility: hidden;
  }
  .probes > * {
    transition: color 1ms;
  }

  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    padding: 16px;
    border-radius: 14px;
    background: var(--varai-color-surface);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  .code pre {
    grid-column: 1 / -1;
  }
  pre {
    padding: 12px 14px;
    border-radius: 8px;
    background: var(--varai-color-sunken);
    overflow: auto;
  }
  .seg {
    display: flex;
    gap: 2px;
    padding: 2px;
    border-radius: 8px;
    background: var(--varai-color-sunken);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  .seg label {
    position: relative;
    padding: 5px 12px;
    border-radius: 6px;
    color: var(--varai-color-muted);
    font-size: 13px;
    font-weight: 500;
    cursor: pointer;
  }
  .seg label:has(:checked) {
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow: 0 0 0 1px var(--varai-color-border);
  }
  .seg label:has(:focus-visible) {
    outline: 2px solid var(--varai-focus-color);
    outline-offset: 1px;
  }
  .seg input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .acts button {
    min-block-size: 36px;
    padding: 0 14px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: 6px;
    background: var(--varai-color-surface);
    color: var(--varai-color-text);
    font: 500 14px/1.2 var(--varai-font-sans);
    cursor: pointer;
  }
  .acts .primary {
    border-color: transparent;
    background: var(--varai-color-accent);
    color: var(--varai-color-on-accent);
  }
  .acts button:disabled {
    color: var(--varai-color-disabled);
    cursor: not-allowed;
  }
  .said {
    color: var(--varai-color-muted);
    font-size: 13px;
  }

  @container editor (width >= 760px) {
    .page {
      grid-template-columns: 320px minmax(0, 1fr);
      gap: 24px 32px;
    }
    .head {
      grid-column: 1 / -1;
    }
  }
  @container editor (width >= 1040px) {
    .panes {
      grid-template-columns: repeat(auto-fit, minmax(360px, 1fr));
    }
  }
  @media (pointer: coarse) {
    input:is([type='color'], [type='text']),
    .acts button,
    .seg label,
    .back {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .pane,
    .code,
    .preset {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .preset:has(:checked) {
      outline: 2px solid Highlight;
    }
    input[type='color']::-webkit-color-swatch {
      forced-color-adjust: none;
    }
  }
`;
