import type { LiveTopic } from '@varai/client';
import type { Entry, LiveReader, News } from './reader.ts';
import type { RoomSource } from './topic.ts';

/** Bytes that may wait for a reader; beyond them it gets the newest state once it has caught up. */
export const highWater = 65_536;

/** Where messages leave: a socket or a stream. */
export interface Pipe {
  send(text: Buffer): void;
  /** Bytes that were sent and have not left. */
  buffered(): number;
  close(code: number, reason: string): void;
}

/** Somebody who follows a topic. `seq` is what was sent last; undefined until the first answer. */
export interface Follower {
  readonly pipe: Pipe;
  seq: number | undefined;
}

/** One topic of one account, or of one of its users where it differs by user, in this process: however many follow it, it is read once. */
export interface Room {
  readonly account: string;
  readonly topic: LiveTopic;
  readonly followers: Set<Follower>;
  /** The newest number that was heard of. */
  readonly heard: number;
  /** Something was published up to this number. */
  hear(seq: number): void;
  /** Sends what is missing; once every interval, whatever was heard meanwhile. Rejects when the database does. */
  flush(): Promise<void>;
  /** Sends one what it lacks since `from`, or the state. */
  join(follower: Follower, from: number | undefined): Promise<void>;
  /** The database was replaced by one whose numbers are smaller: everybody gets the state. */
  rewind(): Promise<void>;
}

interface RoomParts {
  readonly account: string;
  readonly topic: LiveTopic;
  readonly source: RoomSource;
  readonly reader: LiveReader;
  /** Asks for a flush. */
  readonly due: () => void;
}

export function createRoom({ account, topic, source, reader, due }: RoomParts): Room {
  const followers = new Set<Follower>();
  const written = new WeakMap<Entry, Buffer>();
  const reading = new Map<number | undefined, Promise<News>>();
  let heard = 0;

  const write = ({ seq, kind, at, data }: Entry, reset = false): Buffer =>
    Buffer.from(JSON.stringify({ topic, seq, kind, at: at.toISOString(), data, ...(reset && { reset }) }));
  /** Written once for all who are sent it. */
  const textOf = (entry: Entry): Buffer => {
    const text = written.get(entry) ?? write(entry);
    written.set(entry, text);
    return text;
  };

  const fetch = async (from: number | undefined): Promise<News> => {
    const told = from !== undefined && 'stateIn' in source && (await reader.changes(account, topic, from));
    return told || reader.state(account, topic, source);
  };
  /** Whoever comes while it is being read shares it: what was published since is heard of, and sent by the next flush. */
  const read = (from: number | undefined): Promise<News> => {
    const key = 'stateIn' in source ? from : undefined;
    const known = reading.get(key);
    if (known) return known;
    const news = fetch(from).finally(() => reading.delete(key));
    reading.set(key, news);
    return news;
  };

  const hear = (seq: number): void => {
    heard = Math.max(heard, seq);
    due();
  };
  const lags = ({ seq }: Follower): boolean => seq !== undefined && seq < heard;
  const accepts = ({ pipe }: Follower): boolean => pipe.buffered() <= highWater;

  /** Never twice, never with a hole: what does not continue what was sent waits for the next flush. */
  const give = (follower: Follower, { entries }: News): void => {
    for (const entry of entries) {
      const { seq = -1 } = follower;
      const continues = entry.kind === 'state' ? entry.seq > seq : entry.seq === seq + 1;
      if (!continues || !accepts(follower)) continue;
      follower.pipe.send(textOf(entry));
      follower.seq = entry.seq;
    }
  };

  return {
    account,
    topic,
    followers,
    get heard() {
      return heard;
    },
    hear,

    async flush() {
      const behind = [...followers].filter((follower) => lags(follower) && accepts(follower));
      if (behind.length > 0) {
        const news = await read(Math.min(...behind.map(({ seq = 0 }) => seq)));
        heard = Math.max(heard, news.seq);
        for (const follower of behind) if (followers.has(follower)) give(follower, news);
      }
      // who could not take it in, and who joined meanwhile
      if ([...followers].some(lags)) due();
    },

    async join(follower, from) {
      followers.add(follower);
      const news = await read(from);
      const reset = from !== undefined && from > news.seq;
      for (const entry of from === news.seq ? [] : news.entries)
        follower.pipe.send(reset ? write(entry, true) : textOf(entry));
      follower.seq = news.seq;
      hear(news.seq);
    },

    async rewind() {
      const { seq, entries } = await reader.state(account, topic, source);
      heard = seq;
      for (const follower of followers) {
        if (follower.seq === undefined) continue;
        for (const entry of entries) follower.pipe.send(write(entry, true));
        follower.seq = seq;
      }
    },
  };
}
