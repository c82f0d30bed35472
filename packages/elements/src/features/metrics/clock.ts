/** What the time is, and what happens again and again. */
export interface Clock {
  now(): number;
  /** Runs every so many milliseconds until the answer is called. */
  every(milliseconds: number, run: () => void): () => void;
}

/** The page's own; tests put theirs in its place. */
export const clock: Clock = {
  now: () => Date.now(),
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    return () => clearInterval(timer);
  },
};
