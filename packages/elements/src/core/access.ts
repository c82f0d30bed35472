import type { SessionInfo } from '@varai/client';

/** Whether the session may use a component of the portal. Nothing is known without a session: nothing is allowed. */
export const allows = (session: SessionInfo | undefined, component: string): boolean =>
  session !== undefined && (session.components === null || session.components.includes(component));

/** Whether the session may do one thing with a component; a component whose features are not listed allows all. */
export const may = (session: SessionInfo | undefined, component: string, feature: string): boolean =>
  allows(session, component) && (listed(session, component)?.includes(feature) ?? true);

const listed = (session: SessionInfo | undefined, component: string): readonly string[] | undefined =>
  (session?.features as Record<string, readonly string[] | undefined> | undefined)?.[component];
