import { isVaraiError, liveCloses, type LiveTopic } from '@varai/client';
import type { VerifiedSession } from '../serve.ts';
import { closes, messageIn, pong, type Wanted } from './protocol.ts';
import type { Pipe } from './room.ts';

export interface Caller {
  readonly origin: string | undefined;
  readonly address: string;
}

/** What a connection asks of whoever made it. */
export interface Keeper {
  now(): number;
  /** Who the secret belongs to. @throws VaraiError */
  identify(clientSecret: string, caller: Caller): Promise<VerifiedSession>;
  /** Whether the account may hold one more. */
  admit(account: string): boolean;
  follow(session: VerifiedSession, topic: LiveTopic, pipe: Pipe, from?: number): Promise<() => void>;
  gone(connection: Connection): void;
  /** Messages that a page may send in ten seconds. */
  readonly messages: number;
}

/** Milliseconds that a page has to say who it is. */
const patience = 10_000;

/** Milliseconds in which messages are counted. */
const span = 10_000;

/** One open page: says who it is, then what it follows. Whatever it does wrong ends it with a code. */
export class Connection {
  readonly origin: string | undefined;
  readonly address: string;
  session: VerifiedSession | undefined;
  readonly #pipe: Pipe;
  readonly #keeper: Keeper;
  readonly #began: number;
  readonly #stops = new Map<LiveTopic, () => void>();
  #tail: Promise<void> | undefined;
  #ended = false;
  #heard = 0;
  #heardSince: number;

  constructor(pipe: Pipe, caller: Caller, keeper: Keeper) {
    this.origin = caller.origin;
    this.address = caller.address;
    this.#pipe = pipe;
    this.#keeper = keeper;
    this.#began = this.#heardSince = keeper.now();
  }

  /** Hears one message. Each is worked off before the next. */
  hear(text: string): Promise<void> {
    const now = this.#keeper.now();
    if (Math.abs(now - this.#heardSince) > span) [this.#heardSince, this.#heard] = [now, 0];
    if (++this.#heard > this.#keeper.messages) {
      this.end(liveCloses.tooMany, 'messages');
      return Promise.resolve();
    }
    const tail = (this.#tail ?? Promise.resolve())
      .then(() => this.#obey(text))
      .catch((error: unknown) => this.refuse(error));
    this.#tail = tail;
    void tail.then(() => {
      if (this.#tail === tail) this.#tail = undefined;
    });
    return tail;
  }

  /** Takes a session on, or a newer one of the same user. */
  enter(session: VerifiedSession): void {
    if (this.#ended) return;
    const { session: known } = this;
    if (known && (known.account !== session.account || known.user.id !== session.user.id))
      return this.end(closes.policy, 'another user');
    if (!known && !this.#keeper.admit(session.account)) return this.end(liveCloses.tooMany, 'connections');
    this.session = session;
    for (const topic of this.#stops.keys()) if (!allows(session, topic)) return this.end(liveCloses.forbidden, topic);
  }

  /** Follows topics, each from its number on. @throws whatever reading them throws */
  async subscribe(topics: Wanted): Promise<void> {
    for (const { name, from } of topics) {
      const { session } = this;
      if (this.#ended || !session) return;
      if (!allows(session, name)) return this.end(liveCloses.forbidden, name);
      this.#stops.get(name)?.();
      this.#stops.delete(name);
      const stop = await this.#keeper.follow(session, name, this.#pipe, from);
      if (this.#isOver()) return stop();
      this.#stops.set(name, stop);
    }
  }

  /** Ends it where its session has run out, or where nobody has said in time who it is. */
  check(): void {
    const now = this.#keeper.now();
    const { session } = this;
    if (!session && Math.abs(now - this.#began) >= patience) this.end(liveCloses.session, 'no auth in time');
    if (session && now >= session.expiresAt.getTime()) this.end(liveCloses.session, 'expired');
  }

  end(code: number, reason: string): void {
    if (this.#ended) return;
    this.gone();
    this.#pipe.close(code, reason);
  }

  refuse(error: unknown): void {
    if (!isVaraiError(error)) this.end(closes.failed, 'failed');
    else if (error.status === 401) this.end(liveCloses.session, error.code);
    else if (error.status === 429) this.end(liveCloses.tooMany, error.code);
    else if (error.status === 403) this.end(liveCloses.forbidden, 'origin');
    else this.end(closes.failed, error.code);
  }

  /** It is not there any more. */
  gone(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
    this.#keeper.gone(this);
  }

  /** Asked again after each wait. */
  #isOver(): boolean {
    return this.#ended;
  }

  async #obey(text: string): Promise<void> {
    if (this.#ended) return;
    const message = messageIn(text);
    if (!message) return this.end(closes.policy, 'no message of varai.v1');
    if (message.type === 'auth') return this.enter(await this.#keeper.identify(message.clientSecret, this));
    if (!this.session) return this.end(liveCloses.session, 'auth comes first');
    if (message.type === 'ping') return this.#pipe.send(pong);
    await this.subscribe(message.topics);
  }
}

const allows = ({ components }: VerifiedSession, topic: LiveTopic): boolean =>
  components === null || components.includes(topic);
