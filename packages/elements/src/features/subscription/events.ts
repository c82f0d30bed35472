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

/** The customer's bank wants to hear from the customer before it pays. */
export class ActionRequiredEvent extends Event {
  static readonly type = 'varai-action-required';
  readonly change: PlanChange;

  constructor(change: PlanChange) {
    super(ActionRequiredEvent.type, across);
    this.change = change;
  }
}

export type Step = 'choose' | 'review' | 'pay' | 'done';

/** The customer moved on: `choose` the plans, `review` the quote, `pay` (also waiting and declined), `done`. */
export class StepChangedEvent extends Event {
  static readonly type = 'varai-step-changed';
  readonly step: Step;

  constructor(step: Step) {
    super(StepChangedEvent.type, across);
    this.step = step;
  }
}

/** A dialog of this element was closed, whatever came of it. */
export class ExitEvent extends Event {
  static readonly type = 'varai-exit';

  constructor() {
    super(ExitEvent.type, across);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [PlanChangeEvent.type]: PlanChangeEvent;
    [PlanChangedEvent.type]: PlanChangedEvent;
    [ActionRequiredEvent.type]: ActionRequiredEvent;
    [StepChangedEvent.type]: StepChangedEvent;
    [ExitEvent.type]: ExitEvent;
  }
}
