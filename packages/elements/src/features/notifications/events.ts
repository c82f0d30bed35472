import type { Notification } from '@varai/client';

/** A notification was chosen. Cancel it to lead the customer to the place yourself. */
export class NotificationOpenEvent extends Event {
  static readonly type = 'varai-notification-open';
  readonly notification: Notification;

  constructor(notification: Notification) {
    super(NotificationOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.notification = notification;
  }
}

/** There are more or fewer unread notifications than before; told once they are known, too. */
export class NotificationsChangedEvent extends Event {
  static readonly type = 'varai-notifications-changed';
  /** All that are unread. */
  readonly total: number;
  /** Those of them that wait for somebody to do something. */
  readonly actionRequired: number;

  constructor(total: number, actionRequired: number) {
    super(NotificationsChangedEvent.type, { bubbles: true, composed: true });
    this.total = total;
    this.actionRequired = actionRequired;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [NotificationOpenEvent.type]: NotificationOpenEvent;
    [NotificationsChangedEvent.type]: NotificationsChangedEvent;
  }
}
