import type { Plan, SessionInfo, Subscription } from '@varai/client';

/** A subscription with what is needed to show it. */
export interface Account {
  readonly session: SessionInfo;
  readonly plans: readonly Plan[];
  readonly subscription: Subscription;
}

/** A plan's name, today's by default; its id where it is no more on offer. */
export const planName = ({ plans, subscription }: Account, id = subscription.planId): string =>
  plans.find((plan) => plan.id === id)?.name ?? id;
