import { css } from 'lit';

/** The inside of the change dialog. */
export const changeStyles = css`
  .move {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: var(--varai-space-s);
    padding: var(--varai-space-s) var(--varai-space-m);
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-sunken);
  }
  .move > .i {
    color: var(--varai-color-muted);
  }
  .move > .i:dir(rtl) {
    scale: -1 1;
  }
  .move > div {
    display: grid;
  }
  .move > div:last-child {
    text-align: end;
  }
  .due {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    border-radius: var(--varai-radius-l);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  .due > div {
    display: grid;
    gap: 2px;
    align-content: start;
    padding: var(--varai-space-m);
  }
  .due > div + div {
    border-inline-start: 1px solid var(--varai-color-border);
  }
  .due small {
    display: inline-block;
    margin-inline-start: 4px;
  }
  .pay {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--varai-space-s);
    align-items: center;
    min-block-size: 44px;
    padding: 10px var(--varai-space-s);
    border-radius: var(--varai-radius-l);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
  }
  label.pay {
    cursor: pointer;
  }
  .pay.bad {
    box-shadow: inset 0 0 0 1px var(--varai-color-danger-mark);
  }
  .pay > span {
    display: grid;
  }
  .pay-choice {
    display: grid;
    gap: var(--varai-space-xs);
    justify-items: stretch;
  }
  .brand {
    display: grid;
    place-items: center;
    inline-size: 38px;
    block-size: 26px;
    border-radius: 4px;
    background: var(--varai-color-sunken);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
    font-size: 9px;
    font-weight: 700;
    letter-spacing: 0.02em;
    text-transform: uppercase;
    overflow: hidden;
  }
  .losses {
    display: grid;
  }
  .losses li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 2px 8px;
    padding-block: 8px;
    border-block-end: 1px solid var(--varai-color-border);
  }
  .losses li:last-child {
    border: 0;
  }
  .losses .i {
    margin-block-start: 3px;
    color: var(--varai-color-warning);
  }
  .ghosts {
    display: grid;
    gap: var(--varai-space-m);
  }
  .ghosts .skel {
    block-size: 66px;
  }
  .ghosts .skel:nth-child(3) {
    block-size: 104px;
  }
  h2[tabindex]:focus,
  h3[tabindex]:focus,
  h4[tabindex]:focus {
    outline: none;
  }
  @media (width < 640px) {
    .due small {
      display: block;
      margin: 2px 0 0;
    }
  }
  @media (width < 400px) {
    .move {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }
    .move > .i,
    .move > .i:dir(rtl) {
      rotate: 90deg;
      scale: none;
    }
    .move > div:last-child {
      text-align: start;
    }
    .due {
      grid-template-columns: minmax(0, 1fr);
    }
    .due > div + div {
      border-block-start: 1px solid var(--varai-color-border);
      border-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .pay,
    .due,
    .brand {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
