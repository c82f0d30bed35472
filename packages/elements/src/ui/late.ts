import type { LitElement } from 'lit';
import type { PhaseController } from '../core/phase.ts';
import { whenIdle } from './idle.ts';
import { lateStyles } from './late.styles.ts';

const now = (run: () => void): void => run();

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
  whenIdle(() => void later().catch(() => undefined));
  // a page that comes back without network has nothing else to show, and does not wait for idleness
  (navigator.onLine ? whenIdle : now)(() => void remember().catch(() => undefined));
}

/**
 * Keeps a skeleton that shows itself (base.styles.ts: 150 ms after it was drawn) until it was seen for 300 ms, so that
 * nothing flickers: until then the state is `loading`, whatever has come. The skeleton's own animation is the clock.
 */
export function held<T>(phase: PhaseController<T>): boolean {
  if (phase.phase === 'loading' || document.hidden) return false;
  const [shown] = phase.host.shadowRoot?.querySelector('.awaited')?.getAnimations() ?? [];
  const age = Number(shown?.currentTime ?? 0);
  if (age < 150 || age >= 450) return false;
  phase.wait(new Promise((resolve) => setTimeout(resolve, 450 - age)), false);
  return true;
}
