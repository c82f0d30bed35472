import type { ReactiveControllerHost } from 'lit';

/** A part of a tag that not every page needs, fetched when it is first asked for. */
export interface Late<Part> {
  /** The part, once it is here. */
  readonly part: Part | undefined;
  /** Asks for it, once, and tells whether waiting for it is over, also because it could not be had. */
  asked(): boolean;
  /** Fetches it, again where it failed before; undefined when it cannot be had. */
  load(): Promise<Part | undefined>;
}

/** Draws its host anew when the part has come. */
export function late<Part>(host: ReactiveControllerHost, fetch: () => Promise<Part>): Late<Part> {
  let part: Part | undefined;
  let loading: Promise<Part | undefined> | undefined;
  let over = false;
  const load = (): Promise<Part | undefined> =>
    (loading ??= fetch()
      .then(
        (come) => (part = come),
        () => (loading = undefined),
      )
      .finally(() => {
        over = true;
        host.requestUpdate();
      }));
  return {
    get part() {
      return part;
    },
    asked() {
      if (!over) void load();
      return over;
    },
    load,
  };
}
