import { guidanceReads, type Client, type Guidance, type SessionInfo } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

export interface Led extends Guidance {
  readonly session: SessionInfo;
}

/** What is done of setting up an account and how far its user is, shared by all tags of one client. */
export const guidanceState = perClient((client: Client) => {
  const { info } = sessionState(client);
  const $guidance = resource<Led>(async (signal) => {
    const [session, known] = await Promise.all([info(), client.send(guidanceReads.read(), { signal })]);
    return { session, ...known };
  });
  return { $guidance };
});
