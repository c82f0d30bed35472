import type { NotificationPreferences } from '@varai/client';
import { instantOf, wallOf } from '../../platform/local-time.ts';

export type Digest = NotificationPreferences['digest'];

const day = 86_400_000;
const hour = 8;
const monday = 1;

/** Eight in the morning where the account is: each day, or each Monday. */
export function nextDigest(digest: Exclude<Digest, 'off'>, now: Date, timeZone: string): Date {
  const wall = new Date(wallOf(now.getTime(), timeZone));
  const today = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), hour);
  for (let morning = today; ; morning += day) {
    const at = instantOf(morning, timeZone);
    if (at > now.getTime() && (digest === 'daily' || new Date(morning).getUTCDay() === monday)) return new Date(at);
  }
}
