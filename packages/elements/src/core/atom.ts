/** A value that can be watched. */
export interface ReadableAtom<Value> {
  get(): Value;
  /** Calls `listener` after each change; the answer ends it. */
  listen(listener: (value: Value) => void): () => void;
  /** As `listen`, and calls it at once with the value of now. */
  subscribe(listener: (value: Value) => void): () => void;
}

export interface Atom<Value> extends ReadableAtom<Value> {
  set(value: Value): void;
}

/** A tag that moves in the page is gone for a moment: whoever comes back in this time, in milliseconds, finds all as it was. */
const LINGER = 1000;

/** Holds one value. `watched` runs with the first listener, and what it answers a second after the last has left. */
export function atom<Value>(value: Value, watched?: () => (() => void) | undefined): Atom<Value> {
  const listeners = new Set<(value: Value) => void>();
  let active = false;
  let forget: (() => void) | undefined;
  const listen = (listener: (value: Value) => void) => {
    if (!active) {
      active = true;
      forget = watched?.();
    }
    const tell = (now: Value) => listener(now);
    listeners.add(tell);
    return () => {
      if (!listeners.delete(tell) || listeners.size > 0) return;
      setTimeout(() => {
        if (!active || listeners.size > 0) return;
        active = false;
        forget?.();
      }, LINGER);
    };
  };
  return {
    listen,
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      // A listener may set it again: then all have been told the newer value already.
      for (const tell of [...listeners]) if (Object.is(value, next) && listeners.has(tell)) tell(next);
    },
    subscribe(listener) {
      const stop = listen(listener);
      listener(value);
      return stop;
    },
  };
}
