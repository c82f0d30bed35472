import type { SessionInfo } from '@varai/client';

type SubscriptionFeature = 'change-plan' | 'cancel';

/** Whether the session may use another component of the portal. Nothing is known without a session: nothing is allowed. */
export const allows = (session: SessionInfo | undefined, component: string): boolean =>
  session !== undefined && (session.components === null || session.components.includes(component));

/** Whether the session may change or cancel the plan; a component whose features are not listed allows all. */
export const may = (session: SessionInfo | undefined, feature: SubscriptionFeature): boolean =>
  allows(session, 'subscription') && (session?.features.subscription?.includes(feature) ?? true);
