import type { CustomerImport } from '@varai/client';

/** A file of orders was imported, or stopped before its end, in this tag. Carries what came of it. */
export class OrdersImportedEvent extends Event {
  static readonly type = 'varai-orders-imported';
  readonly import: CustomerImport;

  constructor(done: CustomerImport) {
    super(OrdersImportedEvent.type, { bubbles: true, composed: true });
    this.import = done;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [OrdersImportedEvent.type]: OrdersImportedEvent;
  }
}
