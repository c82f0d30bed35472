/**
 * Somebody is about to go to another view. Cancel it to have the page's own router lead there, which sets `view` of the portal
 * when it has.
 */
export class PortalNavigateEvent extends Event {
  static readonly type = 'varai-portal-navigate';
  /** Such as `billing`, or `billing/invoices` for a place in it. */
  readonly view: string;
  /** The address of the view, where it has one. */
  readonly href: string | undefined;

  constructor(view: string, href: string | undefined) {
    super(PortalNavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.view = view;
    this.href = href;
  }
}

/** Another view is shown; not told of the first. */
export class PortalNavigatedEvent extends Event {
  static readonly type = 'varai-portal-navigated';
  /** Such as `billing`, or `billing/invoices` for a place in it. */
  readonly view: string;

  constructor(view: string) {
    super(PortalNavigatedEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [PortalNavigateEvent.type]: PortalNavigateEvent;
    [PortalNavigatedEvent.type]: PortalNavigatedEvent;
  }
}
