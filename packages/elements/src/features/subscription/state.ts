import { subscriptionReads, usageReads } from '@varai/client';
import type { Client, Subscription, UsageMeter, VaraiError } from '@varai/client';
import { allows } from '../../core/access.ts';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';
import type { Account } from './account.ts';

/** What a page knows about the plan, shared by all tags of one client. */
export const subscriptionState = perClient('subscription', (client: Client) => {
  let language: string | undefined;
  let asked = false;
  const ask = () =>
    once(() => {
      asked = true;
      return client.send(subscriptionReads.plans(language ? { locale: language } : undefined));
    });
  let plans = ask();
  const { info } = sessionState(client);

  const current = (signal: AbortSignal): Promise<Subscription | undefined> =>
    client.send(subscriptionReads.current(), { signal }).catch((error: unknown) => {
      if ((error as VaraiError).code !== 'subscription/not_found') throw error;
      return undefined;
    });

  const $account = resource<Account>(async (signal) => {
    const [known, offer, subscription] = await Promise.all([info(), plans(), current(signal)]);
    return { session: known, plans: offer, subscription };
  }, 'plan');

  /** Absent meters are no failure of the plans: nothing is shown of what a session may not see. */
  const $usage = resource<readonly UsageMeter[]>(async (signal) =>
    allows(await info(), 'usage') ? client.send(usageReads.list(), { signal }) : [],
  );

  /** Names the language that plans are read in; those on screen stay until they are there in the new one. */
  function speak(lang: string): void {
    if (lang === language) return;
    language = lang;
    plans = ask();
    if (asked) void $account.refresh();
  }

  return { speak, $account, $usage };
});

/** What does not change while a page is open is asked for once, by whoever comes first; a failure is asked again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () =>
    (kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    }));
}
