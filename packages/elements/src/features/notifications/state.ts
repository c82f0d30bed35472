import { notificationReads, type Client, type NotificationPage, type SessionInfo } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

export interface Told {
  readonly session: SessionInfo;
  /** The first page. */
  readonly page: NotificationPage;
}

/** What a page knows of notifications, shared by all tags of one client. */
export const notificationsState = perClient('notifications', (client: Client) => {
  const { info } = sessionState(client);
  const $told = resource<Told>(async (signal) => {
    const [session, page] = await Promise.all([info(), client.send(notificationReads.list({}), { signal })]);
    return { session, page };
  });
  return { $told };
});
