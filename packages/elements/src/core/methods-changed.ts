import type { PaymentMethod } from '@varai/client';

/** Methods were added, changed or removed, or another one became the default. Fired by the tag where it was done. */
export class PaymentMethodsChangedEvent extends Event {
  static readonly type = 'varai-payment-methods-changed';
  /** What is on file now, the default first. */
  readonly methods: readonly PaymentMethod[];

  constructor(methods: readonly PaymentMethod[]) {
    super(PaymentMethodsChangedEvent.type, { bubbles: true, composed: true });
    this.methods = methods;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [PaymentMethodsChangedEvent.type]: PaymentMethodsChangedEvent;
  }
}
