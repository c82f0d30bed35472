import { css } from 'lit';

/** Checks, switches and groups of radio buttons. */
export const choiceStyles = css`
  .radios {
    display: grid;
    gap: var(--varai-space-2xs);
  }
  .radios legend {
    padding: 0;
    margin-block-end: 6px;
  }
  .switchrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--varai-space-m);
    align-items: center;
    min-block-size: var(--varai-size-row);
    padding-block: var(--varai-space-xs);
  }
  .switch {
    appearance: none;
    flex: none;
    margin: 0;
    inline-size: 36px;
    block-size: 20px;
    border: 1px solid var(--varai-color-border-control);
    border-radius: 999px;
    background: var(--varai-color-sunken);
    position: relative;
    cursor: pointer;
    transition: background var(--varai-duration-fast);
    margin-block: 3px;
  }
  .switch::after {
    content: '';
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--varai-color-border-control);
    transition: translate var(--varai-duration-fast) var(--varai-ease-out);
  }
  .switch:checked {
    background: var(--varai-color-accent);
    border-color: var(--varai-color-accent);
  }
  .switch:checked::after {
    translate: 16px 0;
    background: var(--varai-color-on-accent);
  }
  .switch:checked:dir(rtl)::after {
    translate: -16px 0;
  }
  @media (forced-colors: active) {
    .switch {
      forced-color-adjust: none;
      background: Canvas;
      border-color: ButtonText;
    }
    .switch::after {
      background: ButtonText;
    }
    .switch:checked {
      background: Highlight;
    }
    .switch:checked::after {
      background: HighlightText;
    }
  }
`;
