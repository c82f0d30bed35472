import {
  notificationErrors,
  type NotificationPage,
  type NotificationPreferences,
  type NotificationPreferencesPatch,
  type NotificationReadInput,
  type NotificationsMarked,
} from '@varai/client';
import type { Account } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import { writeDigest } from './digest-mail.ts';
import { nextDigest, type Digest } from './digest-time.ts';
import type { NotificationStore, Preferences, Reader } from './ports.ts';
import { cursorOf, placeIn, present } from './present.ts';

const pageSize = 20;
const keptDays = 90;

/** Who was not seen for so long gets no digest any more. */
const goneDays = 90;

const atOnce = 100;

export interface NotificationService {
  /** Throws `request/invalid` for a cursor that is none. */
  list(
    account: string,
    user: string,
    input?: { cursor?: string | undefined; limit?: number | undefined },
  ): Promise<NotificationPage>;
  /** For this user. Those that are unknown, or read already, stay as they are. */
  read(account: string, reader: Reader, input: NotificationReadInput): Promise<NotificationsMarked>;
  unread(account: string, reader: Reader, ids: readonly string[]): Promise<NotificationsMarked>;
  /** This user's. */
  preferences(account: string, reader: Reader): Promise<NotificationPreferences>;
  /** `seen` is the version that they are changed from. @throws VaraiError `notifications/stale`, but for what is so already */
  setPreferences(
    account: string,
    reader: Reader,
    patch: NotificationPreferencesPatch,
    seen?: string,
  ): Promise<NotificationPreferences>;
  /** Sends the digests that are due: one for each user who wants one and period, none when there is nothing new. */
  digest(): Promise<void>;
  /** Forgets what is older than 90 days. */
  purge(): Promise<void>;
}

const listed = (topics: readonly string[]): string => [...new Set(topics)].sort().join();

const stale = () =>
  notificationErrors.stale({ message: 'These settings were changed meanwhile. Read them again and compare.' });

const whenNext = (digest: Digest, now: Date, { timeZone }: Account): Date | null =>
  digest === 'off' ? null : nextDigest(digest, now, timeZone);

const shownTo = (
  { email }: Reader,
  { muted, digest, nextDigestAt, revision }: Preferences,
): NotificationPreferences => ({
  muted: [...muted],
  digest,
  email,
  nextDigestAt: nextDigestAt?.toISOString() ?? null,
  version: String(revision),
});

export const createNotificationService = ({
  store,
  clock,
}: {
  readonly store: NotificationStore;
  readonly clock: Clock;
}): NotificationService => ({
  async list(account, user, { cursor, limit = pageSize } = {}) {
    const after = cursor === undefined ? undefined : placeIn(cursor);
    // one more tells whether there are more
    const { items, ...counts } = await store.list(account, user, { after, limit: limit + 1 }, clock.now());
    const last = items.length > limit ? items[limit - 1] : undefined;
    return { items: items.slice(0, limit).map(present), nextCursor: last ? cursorOf(last) : null, ...counts };
  },

  read: (account, reader, input) => store.read(account, reader, input, clock.now()),
  unread: (account, reader, ids) => store.unread(account, reader, ids),

  preferences: async (account, reader) => shownTo(reader, await store.preferences(account, reader)),

  async setPreferences(account, reader, patch, seen) {
    const now = clock.now();
    const written = await store.prefer(
      account,
      reader,
      (before, owner) => {
        const { muted = before.muted, digest = before.digest } = patch;
        const stays = digest === before.digest;
        if (stays && listed(muted) === listed(before.muted)) return before;
        if (seen !== undefined && seen !== String(before.revision)) throw stale();
        return {
          muted: [...new Set(muted)],
          digest,
          nextDigestAt: stays ? before.nextDigestAt : whenNext(digest, now, owner),
          revision: before.revision + 1,
        };
      },
      now,
    );
    return shownTo(reader, written);
  },

  async digest() {
    const now = clock.now();
    const seenSince = new Date(now.getTime() - goneDays * 86_400_000);
    for (;;) {
      const due = await store.due(now, atOnce);
      for (const whose of due)
        await store.digest(
          whose,
          { now, seenSince },
          writeDigest,
          (owner, digest) => whenNext(digest, now, owner) as Date,
        ); // safe: what is due is not off
      if (due.length < atOnce) return;
    }
  },

  purge: () => store.purge(new Date(clock.now().getTime() - keptDays * 86_400_000)),
});
