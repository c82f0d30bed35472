import type { PlatformFailure } from './failure.ts';
import type { Connection, Progress } from './ports.ts';

const retryMs = 60_000;
/** So many failures in a row, and a shop that does not answer is more than slow. */
const patience = 3;
/** Looks so close to each other meet one and the same trouble, and count once. */
const apartMs = 30_000;

/** What a look that failed makes of a connection: what is sure stands at once, silence is believed the third time. */
export function afterFailure(connection: Connection, { state, reason }: PlatformFailure, now: Date): Progress {
  const { failedAt } = connection;
  const again = failedAt !== null && Math.abs(now.getTime() - failedAt.getTime()) < apartMs;
  const failures = again ? Math.max(1, connection.failures) : connection.failures + 1;
  const counted = { failures, failedAt: again ? failedAt : now };
  const passing = (state === 'unreachable' || reason === 'internal') && failures < patience;
  // what somebody has to mend waits for its turn
  const soon = ['unreachable', 'rate_limited', 'degraded'].includes(state);
  const next = { ...counted, ...(soon && { nextSyncAt: new Date(now.getTime() + retryMs) }) };
  if (passing && failures === 1) return next;
  return { ...next, state: passing ? 'degraded' : state, cause: reason };
}
