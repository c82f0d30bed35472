/** What the client needs of its surroundings; each part can be replaced in a test. Times in milliseconds. */
export interface Natives {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly random: () => number;
  readonly setTimeout: (run: () => void, ms: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

const {
  fetch,
  setTimeout,
  clearTimeout,
  crypto,
  Date: NativeDate,
  Math: NativeMath,
  URLSearchParams: Query,
  AbortController: Aborter,
  AbortSignal: { any: anyOf },
  JSON: { parse, stringify },
  atob: decode,
} = globalThis;
const { now } = NativeDate;
const { random } = NativeMath;

// Captured while this module loads: monitoring scripts and old libraries of a
// host page replace globals later, and their copies drop signals or add headers.
// Not captured is what lies on prototypes (of Array, Promise, EventTarget,
// Headers, Response …): whoever changes these changes the language for all; nor
// what the channel of live changes uses, which is loaded when it is wanted.
export const natives: Natives = {
  fetch: (url, init) => fetch(url, init),
  now: () => now(),
  random: () => random(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** The replacements among `options` over the captured natives. */
export const nativesWith = (options: Partial<Natives>): Natives => ({ ...natives, ...options });

export { Aborter, anyOf, decode, parse, Query, stringify };

/** For `JSON.stringify`: each value as it is, though an old prototype.js in the page gives arrays a `toJSON` that makes them text. */
export function asIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/** A random version 4 UUID. `crypto.randomUUID` is missing on pages without TLS, so it is made by hand. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
