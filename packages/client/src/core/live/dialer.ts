import type { LineEnd, LineParts, OpenLine } from './line.ts';
import type { LiveWay } from './live.ts';
import { liveCloses, liveTopics, type LiveChange, type LiveSubscription, type LiveTopic } from './messages.ts';
import { socketLine } from './socket-line.ts';
import { streamLine } from './stream-line.ts';

interface DialerParts extends LineParts {
  /** What to follow, and from where on, each time a line is opened. */
  readonly topics: () => LiveSubscription[];
  readonly change: (change: LiveChange) => void;
  readonly way: (way: LiveWay) => void;
  /** The session does not allow the topic: it is not to be asked for again. */
  readonly refused: (topic: LiveTopic) => void;
}

export interface Dialer {
  follow(topics: readonly LiveSubscription[]): void;
  /** The network or the customer is back: what waits is tried now, what is open is asked whether it is. */
  wake(): void;
  stop(): void;
}

const first = 500;
const longest = 30_000;

/** Milliseconds that a line has to last for its end to be the first of a row: a server may answer and fail each time. */
const lasting = 10_000;

/** Milliseconds, give or take a half, after which all is tried again where there was no way, and where one had worked before. */
const rest = 120_000;
const away = 20_000;

/** Failures in a row, without ever an answer, after which a way is given up for the next. */
const enough = 2;

const ways: readonly { way: 'socket' | 'stream'; open: OpenLine }[] = [
  { way: 'socket', open: socketLine },
  { way: 'stream', open: streamLine },
];

/** Keeps one line open: by a socket, else by a stream, else not at all for a while, and says which. */
export function createDialer(parts: DialerParts): Dialer {
  const { natives, session, topics, change, way, refused } = parts;
  let line: ReturnType<OpenLine> | undefined;
  let timer: unknown;
  let stopped = false;
  let at = parts.WebSocket ? 0 : 1;
  let failures = 0;
  let worked = false;
  /** Breaks in a row: what waiting grows with. */
  let breaks = 0;
  /** When the line that stands was answered. */
  let openedAt: number | undefined;
  let pending: LiveSubscription[] = [];

  // full jitter: whoever lost the same server does not come back at the same moment
  const pause = () => Math.max(50, natives.random() * Math.min(longest, first * 2 ** Math.min(breaks, 10)));
  const later = (ms: number): void => {
    natives.clearTimeout(timer);
    timer = natives.setTimeout(dial, ms);
  };

  const ended = ({ code, reason, secret }: LineEnd): void => {
    line = undefined;
    if (stopped) return;
    breaks = natives.now() - (openedAt ?? Infinity) < lasting ? breaks + 1 : 1;
    if (openedAt) way('connecting');
    if (code === liveCloses.forbidden && (liveTopics as readonly string[]).includes(reason)) {
      refused(reason as LiveTopic);
      return later(0);
    }
    if (code === liveCloses.forbidden || code === liveCloses.tooMany) {
      way('polling');
      return later(rest);
    }
    if (code === liveCloses.session && secret !== undefined) {
      // a secret that was refused, or has run out, is not sent again
      void session
        .renew(secret)
        .catch(() => undefined)
        .then(() => stopped || later(pause()));
      return;
    }
    if (!openedAt && ++failures >= enough) {
      failures = 0;
      at += 1;
      if (at < ways.length) return later(0);
      at = parts.WebSocket ? 0 : 1;
      way('polling');
      return later((worked ? away : rest) * (0.5 + natives.random()));
    }
    later(pause());
  };

  const dial = (): void => {
    const wanted = topics();
    const chosen = ways[at];
    if (stopped || line || !chosen || wanted.length === 0) return;
    openedAt = undefined;
    pending = [];
    line = chosen.open(parts, wanted, {
      opened() {
        worked = true;
        failures = 0;
        openedAt = natives.now();
        way(chosen.way);
      },
      change,
      ended,
    });
  };
  dial();

  return {
    follow(more) {
      if (!line) return later(0);
      if (pending.length === 0)
        queueMicrotask(() => {
          if (pending.length > 0) line?.follow(pending);
          pending = [];
        });
      pending.push(...more);
    },
    wake() {
      if (line) return line.probe();
      breaks = 0;
      later(0);
    },
    stop() {
      stopped = true;
      natives.clearTimeout(timer);
      line?.close();
    },
  };
}
