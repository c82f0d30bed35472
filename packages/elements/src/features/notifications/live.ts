import type { NotificationPage } from '@varai/client';
import type { ReactiveElement } from 'lit';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource } from '../../core/state.ts';
import type { notificationsState, Told } from './state.ts';

export type Source = StateController<ReturnType<typeof notificationsState>, Resource<Told>>;

/** Shows what is told, and what is read in another tab, as it happens. */
export const followNotifications = (host: ReactiveElement, source: Source): LiveController<Told> =>
  new LiveController(host, {
    topic: 'notifications',
    client: () => source.client,
    store: () => source.state?.$told,
    take: (known, page) => ({ ...known, page: page as NotificationPage }),
  });
