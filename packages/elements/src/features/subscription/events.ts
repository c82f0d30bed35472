import type { PlanChange, Quote } from '@varai/client';

const across = { bubbles: true, composed: true };

/** A customer confirms a quote. Cancel it to keep the change from being sent. */
export class PlanChangeEvent extends Event {
  static readonly type = 'varai-plan-change';
  readonly quote: Quote;

  constructor(quote: Quote) {
    super(PlanChangeEvent.type, { ...across, cancelable: true });
    this.quote = quote;
  }
}

/** A plan change has been paid or scheduled. Fired once for each change, also when it was begun before a reload. */
export class PlanChangedEvent extends Event {
  static readonly type = 'varai-plan-changed';
  readonly change: PlanChange;

  constructor(change: PlanChange) {
    super(PlanChangedEvent.type, across);
    this.change = change;
  }
}

/** A page of somebody else, such as Shopify's, is about to be opened at top level. Cancel it to open it in another way. */
export class PageOpenEvent extends Event {
  static readonly type = 'varai-page-open';
  readonly url: string;

  constructor(url: string) {
    super(PageOpenEvent.type, { ...across, cancelable: true });
    this.url = url;
  }
}

/** Where a customer is: `choose` the plans, `review` the quote, `pay` (also waiting and declined), `done`. */
export type Step = 'choose' | 'review' | 'pay' | 'done';

declare global {
  interface GlobalEventHandlersEventMap {
    [PageOpenEvent.type]: PageOpenEvent;
    [PlanChangeEvent.type]: PlanChangeEvent;
    [PlanChangedEvent.type]: PlanChangedEvent;
  }
}
