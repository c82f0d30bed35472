import { guidance, guidanceErrors, type Client, type Progress, type ProgressInput } from '@varai/client';
import { guidanceState } from './state.ts';

/** `stale` is what another device has kept in between; nothing was written over it. */
export type End = { readonly kept: Progress } | { readonly stale: Progress } | { readonly failed: true };

/** Writes of one client follow each other, so that none is stale to the one before. */
const last = new WeakMap<Client, Promise<unknown>>();

async function write(client: Client, input: ProgressInput): Promise<End> {
  const { own, latest } = guidanceState(client);
  const remember = (progress: Progress) => {
    own.set(progress.name, progress);
    return progress;
  };
  try {
    const { version } = latest(input.name) ?? {};
    return {
      kept: remember(await client.send(guidance.keep({ ...input, ...(version !== undefined && { version }) }))),
    };
  } catch (error) {
    const { code, data } = error as { code?: string; data?: Progress };
    return code === guidanceErrors.stale.code && data ? { stale: remember(data) } : { failed: true };
  }
}

/** Keeps how far its user is. What another device has kept meanwhile is known from then on: kept again, it is written over. Never rejects. */
export function keep(client: Client, input: ProgressInput): Promise<End> {
  const next = (last.get(client) ?? Promise.resolve()).then(() => write(client, input));
  last.set(client, next);
  return next;
}
