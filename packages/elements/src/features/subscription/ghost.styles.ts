import { css } from 'lit';

/** A view with grey in the place of its words, while they are awaited. */
export const ghostStyles = css`
  .ghost {
    visibility: hidden;
  }
  .ghost :is(.plan, .usage) {
    visibility: visible;
  }
  .ghost :is(.plan, .usage) > * {
    visibility: hidden;
  }
  .ghost :is(.head, .plan > *, .usage > *) {
    animation: breathe 1.6s 0.3s ease-in-out infinite alternate;
  }
  .ghost :is(.title, .heading, .sub, .price, .muted, .cap, .btn, .seg, dt, dd) {
    visibility: visible;
    border-color: transparent;
    border-radius: var(--varai-radius-s);
    background: var(--varai-skeleton-fill);
    box-shadow: none;
    color: transparent;
  }
  .ghost :is(.plan-top > *, .head-text > *, dt, .cap) {
    inline-size: fit-content;
  }
  .ghost .plan.current {
    box-shadow: var(--varai-shadow-card);
  }
  .ghost :is(.badge, small, .seg *, dd *) {
    visibility: hidden;
  }
`;
