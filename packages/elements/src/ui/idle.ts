/** Runs when the browser has nothing better to do, so that what is fetched then holds nothing up. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run);
  else setTimeout(run);
}
