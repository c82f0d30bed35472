import { isVaraiError, liveCloses, sessionErrors } from '@varai/client';
import { assertAllowed, type Authenticator } from '../authenticator.ts';
import type { Clock } from '../clock.ts';
import type { Limiter } from '../limits.ts';
import { Connection, type Caller, type Keeper } from './connection.ts';
import type { Hub } from './hub.ts';
import { closes } from './protocol.ts';
import type { VerifiedSession } from '../serve.ts';
import type { Pipe } from './room.ts';

export interface LiveLimits {
  /** Messages that a page may send in ten seconds. */
  readonly messages: number;
  /** Connections that an account may hold in this process. */
  readonly connections: number;
  /** Connections that have not said who they are yet, in this process. */
  readonly strangers: number;
}

export const defaultLiveLimits: LiveLimits = { messages: 60, connections: 500, strangers: 2000 };

export interface DoorParts {
  readonly hub: Hub;
  readonly authenticator: Authenticator;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  readonly limits?: LiveLimits | undefined;
}

/** Milliseconds between looks whether sessions were ended without our hearing of it. */
const believed = 60_000;

/** Lets connections in, counts them by account, and ends those whose session has ended. */
export function createDoor({ hub, authenticator, limiter, clock, onError, limits = defaultLiveLimits }: DoorParts) {
  const held = new Map<string, number>();
  const open = new Set<Connection>();
  let strangers = 0;
  let looked = clock.now().getTime();

  const keeper: Keeper = {
    now: () => clock.now().getTime(),
    messages: limits.messages,
    follow: ({ account, user }, topic, pipe, from) => hub.follow(account, topic, pipe, from, user.id),

    identify: (clientSecret, caller) => identify(clientSecret, caller),
    admit(account) {
      const count = held.get(account) ?? 0;
      if (count >= limits.connections) return false;
      held.set(account, count + 1);
      strangers -= 1;
      return true;
    },
    gone(connection) {
      open.delete(connection);
      const { account } = connection.session ?? {};
      if (account === undefined) strangers -= 1;
      else if ((held.get(account) ?? 1) > 1) held.set(account, (held.get(account) ?? 1) - 1);
      else held.delete(account);
    },
  };

  /** Each refused secret counts against the address. @throws VaraiError `session/…`, `request/rate_limited` */
  async function identify(clientSecret: string, { address, origin }: Caller): Promise<VerifiedSession> {
    const known = authenticator.known(clientSecret);
    if (!known) await limiter.assertNotRefused(address);
    try {
      const session = known ?? (await authenticator.session(clientSecret));
      assertAllowed(session, { component: undefined, feature: undefined }, origin);
      return session;
    } catch (error) {
      if (isVaraiError(error) && error.status === 401 && error.code !== sessionErrors.expired.code)
        await limiter.consume('refused', address);
      throw error;
    }
  }

  /** Ends those whose sessions are gone: one statement for all. */
  const recheck = async (): Promise<void> => {
    const ids = [...new Set([...open].flatMap(({ session }) => session?.id ?? []))];
    if (ids.length === 0) return;
    const alive = await authenticator.alive(ids);
    const asked = new Set(ids);
    for (const connection of open) {
      const { id } = connection.session ?? {};
      if (id !== undefined && asked.has(id) && !alive.has(id)) connection.end(liveCloses.session, 'ended');
    }
  };
  const stopHearing = authenticator.onEnd((id) => {
    if (id === undefined) return void recheck().catch(onError);
    for (const connection of open)
      if (connection.session?.id === id) connection.end(liveCloses.session, sessionErrors.revoked.code);
  });

  return {
    identify,
    enter(pipe: Pipe, caller: Caller): Connection {
      const connection = new Connection(pipe, caller, keeper);
      open.add(connection);
      if (++strangers > limits.strangers) connection.end(liveCloses.tooMany, 'strangers');
      return connection;
    },
    get size() {
      return open.size;
    },
    /** Once a second, for all. */
    check(): void {
      for (const connection of open) connection.check();
      const now = clock.now().getTime();
      if (Math.abs(now - looked) < believed) return;
      looked = now;
      void recheck().catch(onError);
    },
    recheck,
    close(): void {
      stopHearing();
      for (const connection of open) connection.end(closes.goingAway, 'the server is stopping');
    },
  };
}

export type Door = ReturnType<typeof createDoor>;
