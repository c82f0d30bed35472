import { css, type LitElement } from 'lit';
import { adoptLate } from '../../ui/adopt.ts';

const lateCardStyles = css`
  .more .i {
    transition: rotate var(--varai-duration-fast);
  }
  .more[aria-expanded='true'] .i {
    rotate: 90deg;
  }
  @media (forced-colors: active) {
    .plan {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .plan.current {
      outline: 3px solid Highlight;
    }
  }
`;

/** Gives a picker what its cards wear after the first screen. */
export const dressCards = (host: LitElement): void => adoptLate(host, lateCardStyles);
