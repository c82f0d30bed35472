import { css } from 'lit';

/** Labelled native inputs, checks and radios. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .label {
    font-size: var(--varai-text-s);
    font-weight: var(--varai-weight-medium);
    line-height: var(--varai-leading-snug);
    color: var(--varai-color-text);
  }
  .label .opt {
    font-weight: var(--varai-weight-body);
    color: var(--varai-color-muted);
  }
  .input {
    appearance: none;
    inline-size: 100%;
    min-block-size: var(--varai-size-control);
    padding: 0 10px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: var(--varai-radius-m);
    background: var(--varai-color-surface);
    color: var(--varai-color-text);
    font: inherit;
    font-size: var(--varai-text-m);
    transition: border-color var(--varai-duration-fast);
  }
  textarea.input {
    padding-block: 8px;
    line-height: 1.45;
    min-block-size: 72px;
    resize: vertical;
  }
  .input::placeholder {
    color: var(--varai-color-muted);
    opacity: 1;
  }
  .input:hover {
    border-color: var(--varai-color-muted);
  }
  .input:focus {
    outline: var(--varai-focus-width) solid var(--varai-focus-color);
    outline-offset: 0;
    border-color: var(--varai-focus-color);
  }
  .input:disabled {
    background: var(--varai-color-sunken);
    border-color: var(--varai-color-border);
    color: var(--varai-color-muted);
  }
  .input[readonly] {
    background: var(--varai-color-sunken);
    border-color: var(--varai-color-border);
  }
  .input[aria-invalid='true'] {
    border-color: var(--varai-color-danger-mark);
    box-shadow: inset 0 0 0 1px var(--varai-color-danger-mark);
  }
  @media (pointer: coarse) {
    .input {
      font-size: 16px;
    }
  }
  .wrap {
    position: relative;
    display: grid;
  }
  .wrap > .i {
    position: absolute;
    inset-inline-end: 10px;
    inset-block-start: calc(50% - 8px);
    pointer-events: none;
    color: var(--varai-color-muted);
  }
  .wrap > .input {
    padding-inline-end: 34px;
  }
  .wrap > .ok {
    color: var(--varai-color-success);
  }
  .hint,
  .err {
    font-size: var(--varai-text-s);
    line-height: var(--varai-leading-snug);
    color: var(--varai-color-muted);
  }
  .err {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    color: var(--varai-color-danger);
  }
  .okmsg {
    color: var(--varai-color-success);
  }
  .err .i .i {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 2px;
  }
  .check {
    display: grid;
    grid-template-columns: 18px 1fr;
    gap: 2px 10px;
    align-items: start;
    cursor: pointer;
    padding-block: 2px;
    min-block-size: 28px;
  }
  .check input {
    appearance: none;
    margin: 1px 0 0;
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: var(--varai-radius-s);
    background: var(--varai-color-surface) center/12px no-repeat;
    display: grid;
    place-items: center;
  }
  .check input[type='radio'] {
    border-radius: 50%;
  }
  .check input:checked {
    background-color: var(--varai-color-accent);
    border-color: var(--varai-color-accent);
  }
  .check input[type='checkbox']:checked::after {
    content: '';
    inline-size: 5px;
    block-size: 9px;
    border: solid var(--varai-color-on-accent);
    border-width: 0 1.75px 1.75px 0;
    transform: translateY(-1px) rotate(42deg);
  }
  .check input[type='radio']:checked {
    background: var(--varai-color-surface);
    border-width: 5px;
  }
  .check .hint {
    grid-column: 2;
  }
  @media (pointer: coarse) {
    .check {
      min-block-size: 44px;
      align-content: center;
    }
  }
  select.input {
    appearance: auto;
  }
  @media (forced-colors: active) {
    .input[aria-invalid='true'] {
      border-width: 2px;
    }
    .check input:checked {
      forced-color-adjust: none;
    }
  }
`;
