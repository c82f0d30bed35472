import type { PlanChange } from '@varai/client';

const across = { bubbles: true, composed: true };

/** The customer moved on in a dialog. `step` is one of the names that the tag's own documentation lists. */
export class StepChangedEvent<Step extends string = string> extends Event {
  static readonly type = 'varai-step-changed';
  readonly step: Step;

  constructor(step: Step) {
    super(StepChangedEvent.type, across);
    this.step = step;
  }
}

/** The customer's bank wants to hear from the customer before it pays, or saves a card. */
export class ActionRequiredEvent extends Event {
  static readonly type = 'varai-action-required';
  /** The change that waits for it, where it is one. */
  readonly change: PlanChange | undefined;

  constructor(change?: PlanChange) {
    super(ActionRequiredEvent.type, across);
    this.change = change;
  }
}

/** A dialog of the tag was closed, whatever came of it. */
export class ExitEvent extends Event {
  static readonly type = 'varai-exit';

  constructor() {
    super(ExitEvent.type, across);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ActionRequiredEvent.type]: ActionRequiredEvent;
    [StepChangedEvent.type]: StepChangedEvent;
    [ExitEvent.type]: ExitEvent;
  }
}
