import { orderReads, type Client, type Imports, type SessionInfo } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

export interface Known {
  readonly session: SessionInfo;
  readonly imports: Imports;
}

/** What a page knows about imports of orders, shared by all tags of one client. */
export const orderImportState = perClient('order-imports', (client: Client) => {
  const { info } = sessionState(client);
  const $imports = resource<Known>(async (signal) => {
    const [session, imports] = await Promise.all([info(), client.send(orderReads.imports(), { signal })]);
    return { session, imports };
  });
  return { $imports };
});
