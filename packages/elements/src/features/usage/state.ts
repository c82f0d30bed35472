import { usageReads, type Client, type SessionInfo, type UsageMeter } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

export interface Consumption {
  readonly session: SessionInfo;
  readonly meters: readonly UsageMeter[];
}

/** What a page knows about usage, shared by all tags of one client. */
export const usageState = perClient('usage', (client: Client) => {
  const { info } = sessionState(client);
  const $usage = resource<Consumption>(async (signal) => {
    const [session, meters] = await Promise.all([info(), client.send(usageReads.list(), { signal })]);
    return { session, meters };
  }, 'usage');
  return { $usage };
});
