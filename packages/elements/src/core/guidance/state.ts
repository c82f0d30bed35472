import { guidanceReads, type Client, type Guidance, type Progress, type SessionInfo } from '@varai/client';
import { sessionState } from '../session.ts';
import { perClient, resource } from '../state.ts';

export interface Led extends Guidance {
  readonly session: SessionInfo;
}

/** What is done of setting up an account and how far its user is, shared by all tags of one client. */
export const guidanceState = perClient('guidance', (client: Client) => {
  const { info } = sessionState(client);
  const $guidance = resource<Led>(async (signal) => {
    const [session, known] = await Promise.all([info(), client.send(guidanceReads.read(), { signal })]);
    return { session, ...known };
  });
  /** What this page has kept since. */
  const own = new Map<string, Progress>();
  /** The newest that is known of one of them. */
  const latest = (name: string): Progress | undefined => {
    const read = $guidance.get().data?.progress.find((one) => one.name === name);
    const kept = own.get(name);
    return Number(kept?.version ?? 0) > Number(read?.version ?? 0) ? kept : read;
  };
  return { $guidance, own, latest };
});
