import type { LitElement } from 'lit';

/** A part of a tag that not every page needs, fetched when it is first asked for. */
export interface Late<Part> {
  /** The part, once it is here. */
  readonly part: Part | undefined;
  /** Asks for it, once, and tells whether waiting for it is over, also because it could not be had. */
  asked(): boolean;
  /** Fetches it, again where it failed before; undefined when it cannot be had. */
  load(): Promise<Part | undefined>;
  /** Does what somebody pressed for; where the part cannot be had, that is said beside what was pressed. */
  use(act: (part: Part) => unknown): Promise<void>;
}

/** What helps where a part cannot be had: it is no part of a first screen itself, and sets this when it is here. */
export const remedies = {} as {
  /** Says in a tag that a press came to nothing. */
  say?: (host: LitElement, again: () => unknown) => void;
  /** Fetches a module in another way than the one that failed. */
  anew: (error: unknown) => Promise<never>;
};

/** Draws its host anew when the part has come, which `make` makes of the module where that is not the part itself. */
export function late<Part>(host: LitElement, fetch: () => Promise<Part>): Late<Part>;
export function late<Module, Part>(
  host: LitElement,
  fetch: () => Promise<Module>,
  make: (module: Module) => Part | Promise<Part>,
): Late<Part>;
export function late<Module, Part>(
  host: LitElement,
  fetch: () => Promise<Module>,
  make?: (module: Module) => Part | Promise<Part>,
): Late<Part> {
  let part: Part | undefined;
  let loading: Promise<Part | undefined> | undefined;
  let over = false;
  const load = (): Promise<Part | undefined> =>
    (loading ??= fetch()
      .catch((error: unknown) => remedies.anew(error))
      .then(make ?? ((module) => module as unknown as Part))
      .then(
        (come) => (part = come),
        () => (loading = undefined),
      )
      .finally(() => {
        over = true;
        host.requestUpdate();
      }));
  const use = (act: (part: Part) => unknown): Promise<void> =>
    load().then((come) => (come ? act(come) : remedies.say?.(host, () => use(act)))) as Promise<void>;
  return {
    get part() {
      return part;
    },
    asked() {
      if (!over) void load();
      return over;
    },
    load,
    use,
  };
}
