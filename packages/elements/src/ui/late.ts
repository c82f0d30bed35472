import type { PhaseController } from '../core/phase.ts';

export { lateStyles } from './late.styles.ts';

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
