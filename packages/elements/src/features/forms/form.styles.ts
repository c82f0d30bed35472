import { css } from 'lit';
import { noticeStyles } from '../../ui/notice.styles.ts';

/** The tag itself changes nothing of the form inside: only the summary above it wears our look. */
const own = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .sum {
    box-sizing: border-box;
    margin-block-end: var(--varai-space-m);
    font: var(--varai-weight-body) var(--varai-text-m)/1.45 var(--varai-font-sans);
    overflow-wrap: anywhere;
    /* What is inherited: the form inside keeps the page's, what we draw does not. */
    cursor: auto;
    hyphens: manual;
    letter-spacing: normal;
    tab-size: 8;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  .sum:focus {
    outline: none;
  }
  .sum:focus-visible,
  a:focus-visible {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: var(--varai-focus-gap);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul {
    display: grid;
    margin-block-start: 4px;
  }
  .i {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a {
    display: inline-block;
    padding-block: 2px;
    color: var(--varai-color-accent);
    font-weight: var(--varai-weight-medium);
    text-underline-offset: 3px;
  }
`;

export const styles = [noticeStyles, own];

/** What stands in the host's own document: weaker than any rule of the page. */
export const pageStyles = css`
  :where(.varai-form-error) {
    margin: 4px 0 0;
    color: var(--varai-color-danger);
    font-size: 0.875em;
    line-height: 1.35;
  }
  :where([data-validation][aria-invalid='true']) {
    border-color: var(--varai-color-danger-mark);
  }
`;
