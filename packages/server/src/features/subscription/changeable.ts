import { subscriptionErrors } from '@varai/client';
import type { ProviderSubscription } from './provider.ts';

/**
 * Whether somebody has planned a change at the provider by hand. A schedule without a mark and with one phase only is ours, from
 * a call whose answer was lost.
 */
export const plannedElsewhere = ({ schedule }: Pick<ProviderSubscription, 'schedule'>): boolean =>
  schedule !== null && schedule.change === null && schedule.nextAt !== null;

/** Throws `cancel_planned`, `paused` or `planned_elsewhere` where no change of plan can be made or promised. */
export function refuseUnchangeable(truth: ProviderSubscription): void {
  if (truth.cancelAt !== null) throw subscriptionErrors.cancel_planned();
  if (truth.status === 'paused') throw subscriptionErrors.paused();
  if (plannedElsewhere(truth)) throw subscriptionErrors.planned_elsewhere();
}
