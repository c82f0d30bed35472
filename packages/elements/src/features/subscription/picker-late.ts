import { css, type LitElement } from 'lit';
import type { Late } from '../../core/late.ts';
import { adoptLate } from '../../ui/adopt.ts';
import { followSubscription, type Source } from './live.ts';
import type { PickerDialogs } from './picker-dialogs.ts';

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

/** What a picker does once its first screen stands: its cards wear the rest, and it follows the plan and a change under way. */
export function settle(host: LitElement, source: Source, dialogs: Late<PickerDialogs>): void {
  adoptLate(host, lateCardStyles);
  followSubscription(host, source);
  const hostUpdated = () => {
    const { openChange } = source.value?.data?.subscription ?? {};
    if (openChange?.status === 'processing') void dialogs.load().then((part) => part?.follow(openChange.changeId));
  };
  host.addController({ hostUpdated });
  hostUpdated();
}
