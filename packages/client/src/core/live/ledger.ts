import type { LiveChange, LiveSubscription, LiveTopic } from './messages.ts';

/** What a change is to somebody who heard others before it. */
export type Verdict = 'news' | 'known' | 'gap';

/** The number of the last change of each topic that was heard. */
export interface Ledger {
  enter(change: LiveChange): Verdict;
  seq(topic: LiveTopic): number | undefined;
  /** Takes a number on without its change. */
  skip(topic: LiveTopic, seq: number): void;
  forget(topic: LiveTopic): void;
  /** Where to go on from. */
  subscription(topic: LiveTopic): LiveSubscription;
}

export function createLedger(): Ledger {
  const seqs = new Map<LiveTopic, number>();
  return {
    enter({ topic, seq, kind, reset }) {
      // nothing is less than no number, and nothing follows it
      const known = seqs.get(topic) ?? NaN;
      const fits = kind === 'state' ? reset || !(seq <= known) : seq === known + 1;
      if (!fits) return seq <= known ? 'known' : 'gap';
      seqs.set(topic, seq);
      return 'news';
    },
    seq: (topic) => seqs.get(topic),
    skip: (topic, seq) => void seqs.set(topic, seq),
    forget: (topic) => void seqs.delete(topic),
    subscription(name) {
      const from = seqs.get(name);
      return from === undefined ? { name } : { name, from };
    },
  };
}
