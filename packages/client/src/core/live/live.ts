import type { LiveChange, LiveTopic } from './messages.ts';

/** How changes reach this page. While `polling`, and now and then otherwise, `missed` is all that listeners hear. */
export type LiveWay = 'connecting' | 'socket' | 'stream' | 'polling';

export interface LiveListener {
  /** A newer state, or the next delta: never twice, never out of order. */
  change(change: LiveChange): void;
  /** Something may have been missed: read again. Called every 30 seconds in a visible tab, whatever the way. */
  missed(): void;
}

/** The one channel of a page for changes made elsewhere, however many tags follow it. */
export interface Live {
  readonly way: LiveWay;
  /** Follows a topic; the answer ends it. The channel opens with the first listener and closes after the last. */
  follow(topic: LiveTopic, listener: LiveListener): () => void;
  /** Calls back when `way` changes; the answer ends it. */
  watch(listener: (way: LiveWay) => void): () => void;
}
