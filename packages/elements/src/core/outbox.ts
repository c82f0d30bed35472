import { asIs, endpoint, type Client, type Message } from '@varai/client';
import { shelfOf } from './cache/shelf.ts';
import type { Kept } from './form/kept.ts';

/** A write that waits for the network. */
export interface Waiting {
  /** What is written, such as `profile`; one a user, since the next is written over it. */
  readonly name: string;
  readonly method: Message<unknown>['endpoint']['method'];
  readonly path: `/${string}`;
  readonly match: string | undefined;
  readonly input: unknown;
  /** The idempotency key: however often it is sent, it happens once. */
  readonly key: string | undefined;
  /** What a form holds, with what stood there before, for whoever looks at it meanwhile. */
  readonly kept?: Kept;
}

const prefix = 'waits|';

export const waitingFor = (name: string, message: Message<unknown>, kept?: Kept): Waiting => {
  const { method, path, match } = message.endpoint;
  const { input, key } = JSON.parse(JSON.stringify({ input: message.input, key: message.key }, asIs)) as Waiting;
  return { name, method, path, match, input, key, ...(kept && { kept }) };
};

export const messageOf = ({ method, path, match, input, key }: Waiting): Message<unknown> => ({
  endpoint: endpoint<unknown, unknown>({ method, path, match: match as never, summary: 'waited for the network' }),
  input,
  key,
});

/** Whether a message asks for what waits already. */
export const isSame = (waiting: Waiting | undefined, message: Message<unknown>): waiting is Waiting =>
  waiting !== undefined &&
  waiting.path === message.endpoint.path &&
  JSON.stringify(waiting.input, asIs) === JSON.stringify(message.input, asIs);

/** Keeps it until it is sent; tells whether it will be there after a reload. */
export async function put(client: Client, waiting: Waiting): Promise<boolean> {
  const shelf = await shelfOf(client);
  if (!shelf) return false;
  const { owner, records } = shelf;
  await records.put({ key: `${owner}|${prefix}${waiting.name}`, owner, at: Date.now(), data: waiting });
  return records.durable;
}

export async function take(client: Client, name: string): Promise<void> {
  const shelf = await shelfOf(client);
  await shelf?.records.remove(`${shelf.owner}|${prefix}${name}`);
}

/** All that waits, in the order in which it was written. */
export async function waitingOf(client: Client): Promise<readonly Waiting[]> {
  const shelf = await shelfOf(client);
  if (!shelf) return [];
  const mine = (await shelf.records.all()).filter(({ key }) => key.startsWith(`${shelf.owner}|${prefix}`));
  return mine.sort((one, other) => one.at - other.at).map(({ data }) => data as Waiting);
}

export const findWaiting = async (client: Client, name: string): Promise<Waiting | undefined> =>
  (await waitingOf(client)).find((one) => one.name === name);

/** Runs while no other tab of this origin sends the same; what it finds afterwards is what the other left. */
export const alone = <T>(name: string, run: () => Promise<T>): Promise<T> => {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? locks.request(`varai:${name}`, run) : run();
};

/** Who sends by itself what it shows, by client and name: a form, which can say what came of it. */
const senders = new WeakMap<Client, Map<string, () => Promise<unknown>>>();

export function sender(client: Client, name: string, send: () => Promise<unknown>): () => void {
  const known = senders.get(client) ?? new Map<string, () => Promise<unknown>>();
  senders.set(client, known.set(name, send));
  return () => known.get(name) === send && known.delete(name);
}

const under = new WeakMap<Client, Promise<void>>();

/**
 * Sends what waits, one after another, once it is known who is signed in. What is refused stays for the form that shows it,
 * with both values where somebody else was faster; what meets no network waits on.
 */
export function flush(client: Client, sent: (name: string) => void = () => undefined): Promise<void> {
  const run = (under.get(client) ?? Promise.resolve()).then(async () => {
    if (!(await shelfOf(client))?.certain) return;
    for (const { name } of await waitingOf(client))
      await alone(name, async () => {
        const waiting = await findWaiting(client, name);
        const own = senders.get(client)?.get(name);
        if (own) return own();
        if (!waiting) return undefined;
        return client.send(messageOf(waiting)).then(
          () => take(client, name).then(() => sent(name)),
          () => undefined,
        );
      });
  });
  const over = run.catch(() => undefined);
  under.set(client, over);
  return over;
}
