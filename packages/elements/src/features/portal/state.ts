import type { Client, SessionInfo } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

/** What the session allows: asked for once, with all other tags. */
export const portalState = perClient('portal', (client: Client) => {
  const { info } = sessionState(client);
  return { $session: resource<SessionInfo>(() => info(), 'session') };
});
