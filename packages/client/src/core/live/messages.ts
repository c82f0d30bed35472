/** What a page can follow; each is also a component that its session must allow. */
export const liveTopics = [
  'metrics',
  'usage',
  'subscription',
  'payment-methods',
  'integrations',
  'notifications',
] as const;
export type LiveTopic = (typeof liveTopics)[number];

/** The subprotocol of the socket at `/api/live`. */
export const liveProtocol = 'varai.v1';

/** Why the server ends a connection. With `forbidden` the reason is the topic's name, or `origin`. */
export const liveCloses = { session: 4401, forbidden: 4403, tooMany: 4429 } as const;

/**
 * One change of a topic. A `state` replaces all that was known; its `data` is what the topic's `GET` answers, or null where
 * that has to be read again. A `delta` is the change from `seq - 1` to `seq`.
 */
export interface LiveChange {
  readonly topic: LiveTopic;
  readonly seq: number;
  readonly kind: 'state' | 'delta';
  /** ISO 8601: when it was changed. */
  readonly at: string;
  readonly data: unknown;
  /** The numbers have begun anew, since the database was replaced: only on a `state`. */
  readonly reset?: true;
}

/** Over a stream, which has no close codes, the last line says `close`. */
export type LiveServerMessage =
  LiveChange | { readonly type: 'pong' } | { readonly type: 'close'; readonly code: number; readonly reason: string };

/** Topics add up. `from` is the number of the last change that is known; without it the state comes first. */
export interface LiveSubscription {
  readonly name: LiveTopic;
  readonly from?: number;
}

/** `auth` comes first, and again with a newer secret of the same session's user before the old one runs out. */
export type LiveClientMessage =
  | { readonly type: 'auth'; readonly clientSecret: string }
  | { readonly type: 'subscribe'; readonly topics: readonly LiveSubscription[] }
  | { readonly type: 'ping' };
