import { isVaraiError, type LiveTopic } from '@varai/client';
import type { Database } from '../database.ts';
import { eachInTurn } from '../turns.ts';
import type { FanOut } from './fan-out.ts';
import { createReader } from './reader.ts';
import { createRoom, type Follower, type Pipe, type Room } from './room.ts';
import type { LiveSource, LiveSources, Position, RoomSource } from './topic.ts';

export interface HubParts {
  readonly database: Database;
  readonly fanOut: FanOut;
  readonly sources: LiveSources;
  readonly onError: (error: unknown) => void;
  /** Milliseconds in which changes of a topic become one message. */
  readonly interval?: number;
  /** Milliseconds between looks for changes that nobody told of. */
  readonly sweep?: number;
}

/** Milliseconds in which this instance gathers what it tells the others. */
const gathering = 50;

/** Topics that are read at the same time. */
const atOnce = 4;

const keyOf = ({ account, topic }: { account: string; topic: LiveTopic }): string => `${account}\n${topic}`;

const ofUser = ({ stateFor }: Extract<LiveSource, { readonly stateFor: unknown }>, user: string): RoomSource => ({
  state: (account) => stateFor(account, user),
});

/**
 * Brings what was published to whoever follows it here. A flush of a topic costs one or two small transactions, however many
 * tabs follow it and however often it has changed in the interval; what an instance did not hear it finds by a sweep: one statement.
 */
export function createHub({ database, fanOut, sources, onError, interval = 150, sweep = 10_000 }: HubParts) {
  const reader = createReader(database);
  /** By account and topic, then by user; by no user where a topic is the account's. */
  const rooms = new Map<string, Map<string, Room>>();
  const due = new Set<Room>();
  const timers: NodeJS.Timeout[] = [];
  let outgoing = new Map<string, Position>();
  let gather: NodeJS.Timeout | undefined;
  let flushing: Promise<void> | undefined;

  const tell = async (): Promise<void> => {
    clearTimeout(gather);
    gather = undefined;
    const positions = [...outgoing.values()];
    outgoing = new Map();
    // what cannot be told is found by the others' sweeps
    if (positions.length > 0) await fanOut.publish(positions).catch(onError);
  };
  const hear = (positions: readonly Position[]): void => {
    for (const position of positions)
      for (const room of rooms.get(keyOf(position))?.values() ?? []) room.hear(position.seq);
  };
  const stopHearing = database.onPublished((positions) => {
    hear(positions);
    for (const position of positions) {
      const { seq = 0 } = outgoing.get(keyOf(position)) ?? {};
      if (position.seq > seq) outgoing.set(keyOf(position), position);
    }
    gather ??= setTimeout(() => void tell(), gathering);
  });

  const look = async (): Promise<void> => {
    if (rooms.size === 0) return;
    const all = [...rooms.values()].flatMap((ofUsers) => [...ofUsers.values()]);
    const before = new Map(all.map((room) => [room, room.heard]));
    try {
      const positions = await reader.positions([...new Set([...before.keys()].map(({ account }) => account))]);
      const known = new Map(positions.map((position) => [keyOf(position), position.seq]));
      await eachInTurn([...before], async ([room, heard]) => {
        const seq = known.get(keyOf(room)) ?? 0;
        if (seq < heard) await room.rewind();
        else room.hear(seq);
      });
    } catch (error) {
      onError(error);
    }
  };

  const flushAll = async (): Promise<void> => {
    const now = [...due];
    due.clear();
    const work = async () => {
      for (let room = now.pop(); room; room = now.pop()) {
        const failed = room;
        await failed.flush().catch((error: unknown) => {
          due.add(failed);
          onError(error);
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };
  const flush = (): Promise<void> => {
    if (due.size === 0 && !flushing) return Promise.resolve();
    return (flushing ??= flushAll().finally(() => (flushing = undefined)));
  };

  return {
    /** How many topics of accounts are followed here. */
    get size() {
      return rooms.size;
    },
    async start(): Promise<void> {
      timers.push(
        setInterval(() => void flush(), interval),
        setInterval(() => void look(), sweep),
      );
      for (const timer of timers) timer.unref();
      await fanOut.subscribe(hear, () => void look());
    },
    /** What falls due by time, for tests that bring their own. */
    flush,
    look,
    tell,
    /** Follows a topic from a number on, as a user is shown it; answers how to stop. @throws whatever reading the topic throws */
    async follow(account: string, topic: LiveTopic, pipe: Pipe, from?: number, user = ''): Promise<() => void> {
      const known = sources[topic];
      if (!known) return () => {};
      const [source, whose] = 'stateFor' in known ? [ofUser(known, user), user] : [known, ''];
      const key = keyOf({ account, topic });
      const ofUsers = rooms.get(key) ?? new Map<string, Room>();
      rooms.set(key, ofUsers);
      let room = ofUsers.get(whose);
      if (!room) {
        const made: Room = createRoom({ account, topic, source, reader, due: () => void due.add(made) });
        ofUsers.set(whose, (room = made));
      }
      const joined = room;
      const follower: Follower = { pipe, seq: undefined };
      const leave = () => {
        joined.followers.delete(follower);
        if (joined.followers.size > 0 || ofUsers.get(whose) !== joined) return;
        ofUsers.delete(whose);
        if (ofUsers.size === 0) rooms.delete(key);
        due.delete(joined);
      };
      try {
        await joined.join(follower, from);
      } catch (error) {
        leave();
        if (!isVaraiError(error)) onError(error);
        throw error;
      }
      return leave;
    },
    async stop(): Promise<void> {
      stopHearing();
      for (const timer of timers.splice(0)) clearInterval(timer);
      await flushing;
      await tell();
      await fanOut.close();
    },
  };
}

export type Hub = ReturnType<typeof createHub>;
