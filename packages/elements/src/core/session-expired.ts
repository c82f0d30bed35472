/** No client secret can be had any more: the page has to sign the customer in again. */
export class SessionExpiredEvent extends Event {
  static readonly type = 'varai-session-expired';

  constructor() {
    super(SessionExpiredEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [SessionExpiredEvent.type]: SessionExpiredEvent;
  }
}
