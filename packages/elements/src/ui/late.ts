import type { LitElement } from 'lit';
import type { PhaseController } from '../core/phase.ts';
import { lateStyles } from './late.styles.ts';

/** Runs when the browser has nothing better to do, so that what is fetched then holds nothing up. */
const whenIdle = (run: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run);

/** Tags that may wait for their first data, and what is to be done once none does. */
const waiting = new Set<LitElement>();
const queue: (() => unknown)[] = [];
/** Milliseconds for which what no first screen needs lets first data go first: they share a slow line and one processor. */
const PATIENCE = 2000;

/** A part that cannot be had is asked for again by whoever needs it. */
const now = (run: () => unknown) => void Promise.resolve(run()).catch(() => undefined);

/** Runs when no tag waits for its first data, and the browser has nothing better to do. */
export function whenCalm(run: () => unknown): void {
  if (queue.push(run) > 1) return;
  const until = performance.now() + PATIENCE;
  const look = () =>
    whenIdle(() => {
      for (const host of waiting) if (!host.isConnected || !host.matches('[state=loading]')) waiting.delete(host);
      if (waiting.size > 0 && performance.now() < until) setTimeout(look, 50);
      else queue.splice(0).forEach(now);
    });
  look();
}

/** Dresses a host in what no first screen shows, and fetches what has to be here before the network goes. */
export function dress(host: LitElement): void {
  host.shadowRoot?.adoptedStyleSheets.push(...lateStyles.map(({ styleSheet }) => styleSheet!));
  const later = () =>
    Promise.all([import('./missed.ts'), import('./phase-views.ts')]).then(([{ hearMissed }, { wordsOf }]) => {
      hearMissed(host);
      wordsOf(host);
    });
  const remember = () =>
    Promise.all([import('../core/remember.ts'), import('./missed.ts')]).then(
      ([{ RememberController }, { hearRefused }]) => new RememberController(host, hearRefused),
    );
  waiting.add(host);
  whenCalm(later);
  // a page that comes back without network has nothing else to show, and does not wait for calm
  (navigator.onLine ? whenCalm : now)(remember);
}

/**
 * Keeps a skeleton that shows itself (base.styles.ts: 150 ms after it was drawn) until it was seen for 300 ms, so that
 * nothing flickers: until then the state is `loading`, whatever has come. The skeleton's own animation is the clock.
 */
export function held<T>(phase: PhaseController<T>): boolean {
  if (phase.phase === 'loading' || document.hidden) return false;
  const [shown] = phase.host.shadowRoot?.querySelector('.awaited')?.getAnimations() ?? [];
  if (!shown) return false;
  const seen = (shown.currentTime as number) - shown.effect!.getTiming().delay!;
  if (seen < 0 || seen >= 300) return false;
  phase.wait(new Promise((resolve) => setTimeout(resolve, 300 - seen)), false);
  return true;
}
