import { integrationReads, type Client, type Integration, type SessionInfo } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

export interface Shops {
  readonly session: SessionInfo;
  readonly integrations: readonly Integration[];
}

/** What a page knows about connected shops, shared by all tags of one client. */
export const integrationsState = perClient('integrations', (client: Client) => {
  const { info } = sessionState(client);
  const $shops = resource<Shops>(async (signal) => {
    const [session, { items }] = await Promise.all([info(), client.send(integrationReads.list(), { signal })]);
    return { session, integrations: items };
  }, 'integrations');
  return { $shops };
});
