import { profileReads, type Client, type Profile, type SessionInfo } from '@varai/client';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';

export interface Known {
  readonly session: SessionInfo;
  readonly profile: Profile;
}

/** What a page knows about the profile, shared by all tags of one client. */
export const profileState = perClient('profile', (client: Client) => {
  const { info } = sessionState(client);
  let saved: Profile | undefined;

  const $known = resource<Known>(async (signal) => {
    const answered = saved;
    saved = undefined;
    const [session, profile] = await Promise.all([info(), answered ?? client.send(profileReads.read(), { signal })]);
    return { session, profile };
  }, 'profile');

  /** Takes the answer of a write: nothing is asked again. */
  function take(profile: Profile): void {
    saved = profile;
    void $known.refresh();
  }

  return { $known, take };
});
