import type { Endpoint, Message, Method } from './contract.ts';
import { VaraiError } from './error.ts';

/** A message as JSON: what a queue keeps. Its key stays, so a write replayed twice happens once. */
export interface PackedMessage {
  readonly method: Method;
  readonly path: string;
  readonly input?: unknown;
  readonly key?: string;
}

type Contract = Readonly<Record<string, unknown>>;

export const pack = ({ endpoint: { method, path }, input, key }: Message<unknown>): PackedMessage => ({
  method,
  path,
  ...(input === undefined ? {} : { input }),
  ...(key === undefined ? {} : { key }),
});

/** The message again, of whichever of `contracts` declares it. @throws VaraiError `request/not_found` */
export function replay(packed: PackedMessage, ...contracts: Contract[]): Message<unknown> {
  for (const entry of contracts.flatMap((contract) => Object.values(contract))) {
    const endpoint = entry as Endpoint<never, unknown>;
    if (endpoint.method === packed.method && endpoint.path === packed.path) {
      return { endpoint, input: packed.input, key: packed.key };
    }
  }
  throw new VaraiError('request/not_found', 404, { message: `No contract declares ${packed.method} ${packed.path}` });
}
