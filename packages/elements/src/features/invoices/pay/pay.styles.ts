import { css } from 'lit';

/** The inside of the payment dialog. */
export const payStyles = css`
  .pay-choice {
    display: grid;
    gap: var(--varai-space-xs);
  }
  .pay {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--varai-space-s);
    align-items: center;
    min-block-size: 44px;
    padding: 10px var(--varai-space-s);
    border-radius: var(--varai-radius-l);
    box-shadow: inset 0 0 0 1px var(--varai-color-border);
    cursor: pointer;
  }
  .pay:has(:checked) {
    box-shadow: inset 0 0 0 2px var(--varai-color-accent);
  }
  .pay > span:last-child {
    display: grid;
  }
  .pay-choice > .btn {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .pay {
      outline: 1px solid CanvasText;
    }
  }
`;
