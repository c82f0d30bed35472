import { sessionReads, type SessionInfo } from '@varai/client';
import { atom } from './atom.ts';
import { perClient } from './state.ts';

/**
 * What a client's session may do, asked for once by whoever comes first; a
 * failure is asked again. `$session` is what is known so far and asks nothing.
 */
export const sessionState = perClient('session', (client) => {
  const $session = atom<SessionInfo | undefined>(undefined);
  let asked: Promise<SessionInfo> | undefined;

  const info = (): Promise<SessionInfo> =>
    (asked ??= client.send(sessionReads.info()).then(
      (known) => {
        $session.set(known);
        return known;
      },
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    ));

  return { $session, info };
});
