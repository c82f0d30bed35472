import { isVaraiError, paymentMethodErrors, type Client, type Message } from '@varai/client';
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

/** How an act ended; nothing when the same method is busy already. */
export type Ending<Output> =
  { readonly done: true; readonly answer: Output } | { readonly done: false; readonly error: Error };

/**
 * Sends one write for a method, and shows on its row how it goes: one at a time
 * for each. A write whose end is not known is sent again with its own key.
 */
export async function write<Output>(
  { state, client }: { readonly state: State; readonly client: Client },
  id: string,
  act: Act,
  make: () => Message<Output>,
): Promise<Ending<Output> | undefined> {
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
  const message = (uncertain.get(name) ?? fresh) as Message<Output>;
  try {
    const answer = await client.send(message);
    uncertain.delete(name);
    // The row is busy until what it shows is true.
    await readThrough($wallet);
    show(undefined);
    return { done: true, answer };
  } catch (cause) {
    if (!isVaraiError(cause)) throw cause;
    if (cause.retryable) uncertain.set(name, message);
    else uncertain.delete(name);
    const gone = cause.code === paymentMethodErrors.not_found.code;
    if (gone || cause.code === paymentMethodErrors.last_method.code) await $wallet.refresh();
    show(gone ? undefined : { act, failed: true });
    return { done: false, error: cause };
  }
}
