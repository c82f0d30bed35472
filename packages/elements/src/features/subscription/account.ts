import type { Plan, SessionInfo, Subscription } from '@varai/client';

/** What an account may choose from, and what it has. */
export interface Account {
  readonly session: SessionInfo;
  readonly plans: readonly Plan[];
  /** Undefined while the account has never had one. */
  readonly subscription: Subscription | undefined;
}

/** An account with a subscription, which alone can be changed, canceled or told of. */
export interface Subscriber extends Account {
  readonly subscription: Subscription;
}

export const subscribes = (account: Account | undefined): account is Subscriber => account?.subscription !== undefined;

/** A plan's name, today's by default; its id where it is no more on offer. */
export const planName = ({ plans, subscription }: Subscriber, id = subscription.planId): string =>
  plans.find((plan) => plan.id === id)?.name ?? id;
