import type { Clock } from '../../platform/clock.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { notificationRoutes } from './routes.ts';
import { createNotificationService } from './service.ts';
import type { StoreParts } from './row-store.ts';
import { postgresNotificationStore } from './store.ts';

/** The feature put together: what others write, it shows and digests. Before `jobs.start`. */
export function composeNotifications(parts: StoreParts & { readonly jobs: Jobs; readonly clock: Clock }) {
  const service = createNotificationService({ store: postgresNotificationStore(parts), clock: parts.clock });
  // mornings are whole or quarter hours apart
  parts.jobs.every('notifications.digest', '*/15 * * * *', service.digest);
  parts.jobs.every('notifications.purge', '41 4 * * *', service.purge);
  return {
    service,
    routes: notificationRoutes(service),
    /** What `GET /api/notifications` answers a user. */
    list: (account: string, user: string) => service.list(account, user),
  };
}
