import type { Natives } from '../natives.ts';
import type { Session } from '../session.ts';
import type { LiveChange, LiveServerMessage, LiveSubscription } from './messages.ts';

/** What a line needs of its surroundings. */
export interface LineParts {
  /** Where the API is. */
  readonly url: string;
  readonly session: Session;
  readonly natives: Natives;
  /** Absent where there are no sockets. */
  readonly WebSocket: (new (url: string, protocol: string) => WebSocket) | undefined;
}

/** Why a line ended. `code` is one of `liveCloses`, or another where nobody said why. */
export interface LineEnd {
  readonly code: number;
  readonly reason: string;
  /** The secret that was sent, so that no refused one is sent again. */
  readonly secret: string | undefined;
}

export interface LineEvents {
  /** The server has answered. */
  opened(): void;
  change(change: LiveChange): void;
  /** Once, whatever happened. */
  ended(end: LineEnd): void;
}

/** One connection to the server, by a socket or by a stream. */
export interface Line {
  /** Follows topics besides those it began with. */
  follow(topics: readonly LiveSubscription[]): void;
  /** Whether the other end is still there is asked now, rather than in a while. */
  probe(): void;
  close(): void;
}

export type OpenLine = (parts: LineParts, topics: readonly LiveSubscription[], events: LineEvents) => Line;

/** Milliseconds of silence after which the other end is asked whether it is there, and those it has to answer. */
export const silence = 20_000;
export const answerIn = 10_000;

/** What the server said; undefined for what is none of its messages. */
export function messageIn(text: string): LiveServerMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as LiveServerMessage) : undefined;
  } catch {
    return undefined;
  }
}

/** Calls `run` after a while without `kick`; the answer's `stop` ends it. */
export function watchdog({ setTimeout, clearTimeout }: Natives, ms: number, run: () => void) {
  let timer = setTimeout(run, ms);
  return {
    kick(after = ms): void {
      clearTimeout(timer);
      timer = setTimeout(run, after);
    },
    stop: (): void => clearTimeout(timer),
  };
}
