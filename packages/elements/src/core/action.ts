import type { VaraiError } from '@varai/client';
import { atom, type ReadableAtom } from './atom.ts';

/** How far an act of the customer is. */
export type Action<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'done'; readonly data: T }
  | { readonly status: 'failed'; readonly error: VaraiError };

export interface ActionStore<Input extends unknown[], T> extends ReadableAtom<Action<T>> {
  /** Runs it once: a second call while it runs is the first one's. Never rejects; answers how it ended. */
  run(...input: Input): Promise<Action<T>>;
  reset(): void;
}

/** A promise as state. */
export function action<Input extends unknown[], T>(act: (...input: Input) => Promise<T>): ActionStore<Input, T> {
  const $action = atom<Action<T>>({ status: 'idle' });
  let running: Promise<Action<T>> | undefined;

  const attempt = async (input: Input): Promise<Action<T>> => {
    $action.set({ status: 'running' });
    const end: Action<T> = await act(...input).then(
      (data) => ({ status: 'done', data }),
      (error: unknown) => ({ status: 'failed', error: error as VaraiError }),
    );
    running = undefined;
    $action.set(end);
    return end;
  };

  return Object.assign($action, {
    run: (...input: Input) => (running ??= attempt(input)),
    reset: () => $action.set({ status: 'idle' }),
  });
}
