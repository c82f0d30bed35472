import { css } from 'lit';
import { fieldStyles } from './field.styles.ts';

/** Forms: their fields, summary and save bar. A host adopts `formStyles` as a list. */
const own = css`
  .form {
    display: grid;
    gap: var(--varai-space-xl);
    grid-template-columns: minmax(0, 1fr);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .sec {
    display: grid;
    gap: var(--varai-space-m);
    grid-template-columns: minmax(0, 1fr);
    padding-block-end: var(--varai-space-xl);
    border-block-end: 1px solid var(--varai-color-border);
  }
  .sec:last-of-type {
    padding: 0;
    border: 0;
  }
  .g2 {
    display: grid;
    gap: var(--varai-space-m);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .okmsg,
  .said {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    font-size: var(--varai-text-s);
    line-height: var(--varai-leading-snug);
  }
  :is(.err, .okmsg, .said) > .i,
  .said > .spin {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    margin-block-start: 2px;
  }
  .wrap > .ok {
    color: var(--varai-color-success);
  }
  .wrap > .input:only-child {
    padding-inline-end: 10px;
  }
  .wrap > select.input {
    appearance: none;
  }
  .options {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 0;
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-raised);
    color: var(--varai-color-text);
    box-shadow: var(--varai-shadow-float);
    overflow: auto;
  }
  .options > li {
    display: flex;
    align-items: center;
    min-block-size: 32px;
    padding-inline: 8px;
    border-radius: var(--varai-radius-m);
    cursor: pointer;
  }
  .options > li:is(:hover, .at) {
    background: var(--varai-color-hover);
  }
  .options > li.at {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: -2px;
  }
  .options > [aria-selected='true'] {
    color: var(--varai-color-accent);
    font-weight: var(--varai-weight-medium);
  }
  .options > .none {
    color: var(--varai-color-muted);
    cursor: default;
  }
  .save {
    position: sticky;
    inset-block-end: 12px;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--varai-space-xs);
    padding: 10px 10px 10px var(--varai-space-m);
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-raised);
    box-shadow: var(--varai-shadow-float);
  }
  .save > p {
    flex: 1 1 160px;
  }
  /* what has focus is scrolled clear of the bar (WCAG 2.4.11) */
  .form > :not(.save) :is(input, select, textarea, button, a) {
    scroll-margin-block: 32px 88px;
  }
  @container v (width >= 400px) {
    .g2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .g2 > :is(.wide, .all) {
      grid-column: 1 / -1;
    }
  }
  @container v (width < 400px) {
    .save {
      padding: var(--varai-space-s);
    }
    .save > p:not(:empty) {
      flex-basis: 100%;
    }
    .save > .btn {
      flex: 1 0 auto;
    }
    .form > :not(.save) :is(input, select, textarea, button, a) {
      scroll-margin-block-end: 172px;
    }
  }
  /* a phone on its side, or a page at 400 %: a bar that stays in sight would leave none for the form */
  @media (height < 480px) {
    .form > .save {
      position: static;
    }
  }
  @container v (width >= 960px) {
    .sec {
      grid-template-columns: 260px minmax(0, 1fr);
      gap: var(--varai-space-3xl);
    }
  }
  @media (pointer: coarse) {
    .options > li {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .options,
    .save {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .options > li.at {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

export const formStyles = [fieldStyles, own];
