import type { Client, SessionInfo } from '@varai/client';
import { foldState } from '../../../core/folds.ts';
import { sessionState } from '../../../core/session.ts';
import { perClient, resource } from '../../../core/state.ts';

/** What the session allows, with what its user has opened on this device. */
export const settingsState = perClient('settings', (client: Client) => {
  const { info } = sessionState(client);
  const $session = resource<SessionInfo>(async () => {
    const [session] = await Promise.all([info(), foldState(client).known]);
    return session;
  }, 'session');
  return { $session };
});
