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

declare global {
  interface GlobalEventHandlersEventMap {
    [ChecklistOpenEvent.type]: ChecklistOpenEvent;
  }
}
