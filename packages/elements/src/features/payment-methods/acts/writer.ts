import { isVaraiError, paymentMethodErrors } from '@varai/client';
import type { Client, Message, PaymentMethod, VaraiError } from '@varai/client';
import { isOnline } from '../../../core/presence.ts';
import { wait } from '../../../core/wait.ts';
import type { methodsState } from '../state.ts';
import type { Act, Doing } from '../wallet.ts';

type State = ReturnType<typeof methodsState>;

/** Milliseconds before what could not be read after a change is read again. */
const pauses = [1000, 3000];

/**
 * Reads what is on file until that has come: a read that another one has overtaken is waited for, and one that failed is
 * tried again, since what is shown meanwhile is known to be old. Ends without it after two more tries.
 */
export async function readThrough($wallet: State['$wallet'], pause = wait): Promise<void> {
  const signal = new AbortController().signal;
  for (const more of [...pauses, undefined]) {
    await $wallet.refresh();
    if ($wallet.get().status === 'pending') await come($wallet);
    if ($wallet.get().status === 'ready' || more === undefined) return;
    await pause(more, signal);
  }
}

const come = ($wallet: State['$wallet']): Promise<void> =>
  new Promise((resolve) => {
    const stop = $wallet.listen(({ status }) => {
      if (status === 'pending') return;
      stop();
      resolve();
    });
  });

/** Shows on a method's row that its details are being saved, as long as the work takes; what comes of it is said elsewhere. */
export async function whileSaving<T>(
  { $doing }: Pick<State, '$doing'>,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  const mine: Doing = { act: 'update' };
  const now = $doing.get()[id];
  if (!now || now.failed) $doing.set({ ...$doing.get(), [id]: mine });
  try {
    return await work();
  } finally {
    const { [id]: shown, ...rest } = $doing.get();
    if (shown === mine) $doing.set(rest);
  }
}

/** How an act ended; nothing when the same method is busy already. */
export type Ending = { readonly done: true } | { readonly done: false; readonly error: VaraiError };

/** What stands at the provider says so itself, though its answer was lost. */
const isDone = (act: Act, id: string, methods: readonly PaymentMethod[]): boolean =>
  act === 'remove' ? methods.every((one) => one.id !== id) : methods.some((one) => one.id === id && one.default);

/**
 * Sends one write for a method, and shows on its row how it goes: one at a time
 * for each. A write whose end is not known is sent again with its own key.
 */
export async function write(
  { state, client }: { readonly state: State; readonly client: Client },
  id: string,
  act: Act,
  make: () => Message<unknown>,
): Promise<Ending | undefined> {
  const { $doing, $wallet, uncertain } = state;
  const show = (doing: Doing | undefined) => {
    const { [id]: _, ...rest } = $doing.get();
    $doing.set(doing ? { ...rest, [id]: doing } : rest);
  };
  const now = $doing.get()[id];
  if (now && !now.failed) return undefined;
  show({ act });
  const fresh = make();
  const name = `${act} ${JSON.stringify(fresh.input)}`;
  const before = uncertain.get(name);
  const online = isOnline();
  try {
    await client.send(before ?? fresh);
    uncertain.delete(name);
    // The row is busy until what it shows is true.
    await readThrough($wallet);
    show(undefined);
    return { done: true };
  } catch (error) {
    if (!isVaraiError(error)) throw error;
    const { code, retryable, status } = error;
    if (retryable) uncertain.set(name, before ?? fresh);
    else uncertain.delete(name);
    // What never left, or was sent back at the door, has done nothing.
    const unknown = retryable && (before !== undefined || (online && status !== 429));
    const moved = code === paymentMethodErrors.not_found.code || code === paymentMethodErrors.last_method.code;
    if (unknown || moved) await $wallet.refresh();
    const { status: read, data } = $wallet.get();
    if (unknown && read === 'ready' && isDone(act, id, data.methods)) {
      uncertain.delete(name);
      show(undefined);
      return { done: true };
    }
    show(moved ? undefined : { act, failed: unknown ? 'unknown' : 'refused' });
    return { done: false, error };
  }
}
