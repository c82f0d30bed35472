import type { LiveTopic } from '@varai/client';
import type { Transaction } from '../database.ts';

/** A topic's number for one account. */
export interface Position {
  readonly account: string;
  readonly topic: LiveTopic;
  readonly seq: number;
}

/**
 * What a topic shows. `state` may read as it likes, since a newer state replaces an older one; null has pages read for
 * themselves. A topic that publishes deltas is read by `stateIn`, in a transaction that no change of the topic can overtake:
 * nothing is lost and nothing is doubled. `stateFor` reads what is shown to one user of the account: a change of the topic has
 * it read once for each who follows it.
 */
export type LiveSource =
  | { readonly state: (account: string) => Promise<unknown> }
  | { readonly stateFor: (account: string, user: string) => Promise<unknown> }
  | { readonly stateIn: (trx: Transaction, account: string) => Promise<unknown> };

/** Pages read it again themselves: it is dear to read, or depends on what they asked. */
export const readAgain: RoomSource = { state: () => Promise.resolve(null) };

/** As one room reads it. */
export type RoomSource = Exclude<LiveSource, { readonly stateFor: unknown }>;

export type LiveSources = Readonly<Partial<Record<LiveTopic, LiveSource>>>;
