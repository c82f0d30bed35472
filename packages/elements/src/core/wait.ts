/** Resolves after a while, or at once when it is not worth waiting any more. */
export const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });

/** Asked anew each time: what a signal said before an await says nothing about now. */
export const isOver = (signal: AbortSignal): boolean => signal.aborted;
