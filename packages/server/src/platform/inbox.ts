export interface InboxEvent {
  readonly id: string;
  readonly type: string;
  readonly createdAt: Date;
  readonly body: unknown;
}

export type InboxSource = 'shopify' | 'stripe';

/** Vendors' webhooks: stored, answered, then worked off by a job, once per id, in any order. */
export interface Inbox {
  /** Before `jobs.start`. A handler that throws is tried again with the same event. */
  on(source: InboxSource, handler: (event: InboxEvent) => Promise<void>): void;
  /** Stores a verified event; one that is known already is dropped. */
  receive(source: InboxSource, event: InboxEvent): Promise<void>;
  /** Works off all that waits, now: for tests. What fails stays, and is tried again by its job. */
  drain(): Promise<void>;
}
