/** What the server and its database thread say to each other. */
export interface Start {
  /** Absent: in memory. */
  readonly directory: string | undefined;
  /** A dumped data directory to begin with. */
  readonly template: string | undefined;
  /** Compiled once for all threads of a process. */
  readonly wasm: WebAssembly.Module;
}

export type Ask = { readonly id: number } & (
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'exec'; readonly sql: string }
  | { readonly kind: 'listen'; readonly channel: string }
  | { readonly kind: 'dump' | 'close' }
);

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: Record<string, string | undefined> }
  | { readonly kind: 'notify'; readonly channel: string; readonly payload: string };
