import { css } from 'lit';

/** Choices: presets, colours, lengths and the font. */
export const rowStyles = css`
  legend,
  .label,
  label[for] {
    padding: 0;
    font-size: 13px;
    font-weight: 500;
  }
  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 8px;
    padding-block-end: 16px;
  }
  .presets legend {
    margin-block-end: 8px;
  }
  .preset {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: 44px;
    padding: 10px 12px;
    border-radius: 10px;
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
    cursor: pointer;
  }
  .preset:has(:checked) {
    background: var(--varai-color-accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--varai-color-accent);
  }
  .preset b {
    display: block;
    font-weight: 600;
    text-transform: capitalize;
  }
  .preset small {
    display: block;
    line-height: 1.35;
  }
  input[type='radio'] {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    accent-color: var(--varai-color-accent);
  }

  .row {
    position: relative;
    display: grid;
    gap: 6px 12px;
    padding-block: 8px 12px;
  }
  .sides {
    display: grid;
    gap: 0 12px;
    color: var(--varai-color-muted);
    font-size: 12px;
  }
  .sides,
  .colour {
    grid-template-columns: repeat(auto-fit, minmax(138px, 1fr));
  }
  .colour {
    padding-block-start: 2px;
  }
  .colour .label {
    grid-column: 1 / -1;
    min-block-size: 24px;
  }
  .side {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    align-content: start;
    gap: 4px 0;
  }
  input[type='color'],
  input[type='text'] {
    block-size: 36px;
    border: 1px solid var(--varai-color-border-control);
    background: var(--varai-color-surface);
    color: var(--varai-color-text);
  }
  input[type='color'] {
    appearance: none;
    inline-size: 36px;
    padding: 5px;
    border-inline-end-width: 0;
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
    cursor: pointer;
  }
  input[type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  input[type='color']::-webkit-color-swatch {
    border: 1px solid var(--varai-color-border-control);
    border-radius: 3px;
  }
  input[type='text'] {
    inline-size: 100%;
    padding: 0 8px;
    font: 12px/1 var(--varai-font-mono);
  }
  .side input[type='text'] {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  .font input {
    border-radius: 6px;
  }
  input[type='text']::placeholder {
    color: var(--varai-color-muted);
    opacity: 1;
  }
  input:is([type='color'], [type='text']):focus-visible {
    outline-offset: 0;
    z-index: 1;
  }
  .ratio {
    grid-column: 1 / -1;
    display: flex;
    gap: 4px;
    align-items: flex-start;
    color: var(--varai-color-muted);
    font-size: 12px;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .ratio.is-weak {
    color: var(--varai-color-danger);
    font-weight: 500;
  }
  svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .length,
  .font {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .length > :nth-last-child(-n + 2),
  .font > :nth-last-child(-n + 3) {
    grid-column: 1 / -1;
  }
  .now {
    margin-inline-end: 32px;
    color: var(--varai-color-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    accent-color: var(--varai-color-accent);
  }
  .back {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--varai-color-muted);
    cursor: pointer;
  }
  .length .back,
  .font .back {
    inset-block-start: 6px;
  }
  .back:hover {
    background: var(--varai-color-hover);
    color: var(--varai-color-text);
  }
`;
