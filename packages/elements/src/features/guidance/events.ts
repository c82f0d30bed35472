import type { Facts } from '@varai/client';

export type Fact = keyof Facts;

/** Something on the checklist was chosen. Cancel it to lead the customer to the place yourself. */
export class ChecklistOpenEvent extends Event {
  static readonly type = 'varai-checklist-open';
  readonly fact: Fact;

  constructor(fact: Fact) {
    super(ChecklistOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.fact = fact;
  }
}

/** The last step of a wizard was left. */
export class WizardFinishedEvent extends Event {
  static readonly type = 'varai-wizard-finished';

  constructor() {
    super(WizardFinishedEvent.type, { bubbles: true, composed: true });
  }
}

/** A stop of a tour points at what is not to be seen. Cancel it to lead there: the tour waits for it then. */
export class TourSeekEvent extends Event {
  static readonly type = 'varai-tour-seek';
  /** What is pointed at, by the first of its names. */
  readonly anchor: string;

  constructor(anchor: string) {
    super(TourSeekEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.anchor = anchor;
  }
}

/** A tour is over: all of it was seen, or its user does not want it any more. */
export class TourEndedEvent extends Event {
  static readonly type = 'varai-tour-ended';
  readonly skipped: boolean;

  constructor(skipped: boolean) {
    super(TourEndedEvent.type, { bubbles: true, composed: true });
    this.skipped = skipped;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChecklistOpenEvent.type]: ChecklistOpenEvent;
    [TourEndedEvent.type]: TourEndedEvent;
    [TourSeekEvent.type]: TourSeekEvent;
    [WizardFinishedEvent.type]: WizardFinishedEvent;
  }
}
