import type { Clock } from '../../platform/clock.ts';
import type { LinkTarget } from './link.ts';
import type { EmailChange, ProfileStore } from './ports.ts';

/** How a link stands. */
export type Standing =
  | {
      readonly state: 'open' | 'confirmed' | 'expired' | 'superseded' | 'canceled';
      readonly change: EmailChange;
      readonly company: string;
    }
  | { readonly state: 'unknown' };

export interface Confirmation {
  /** Changes nothing: mail programs look at links before people do. */
  look(target: LinkTarget): Promise<Standing>;
  /** Makes the address the account's, once; `done` only the first time. */
  confirm(target: LinkTarget): Promise<Standing & { readonly done: boolean }>;
}

export function createConfirmation(
  store: ProfileStore,
  clock: Clock,
  changed: (account: string) => Promise<void>,
): Confirmation {
  const standingOf = (change: EmailChange | undefined, company: string): Standing => {
    if (!change) return { state: 'unknown' };
    const late = change.status === 'open' && change.expiresAt <= clock.now();
    return { state: late ? 'expired' : change.status, change, company };
  };

  return {
    async look({ account, id }) {
      let standing: Standing = { state: 'unknown' };
      if (!(await store.read(account))) return standing;
      await store.edit(account, async ({ company }, records) => {
        standing = standingOf(await records.find(id), company);
        return undefined;
      });
      return standing;
    },

    async confirm({ account, id }) {
      const seen: { standing: Standing; done: boolean } = { standing: { state: 'unknown' }, done: false };
      if (await store.read(account)) {
        await store.edit(account, async ({ company }, records) => {
          const change = await records.find(id);
          seen.standing = standingOf(change, company);
          if (seen.standing.state !== 'open' || !change) return undefined;
          await records.patch(id, { status: 'confirmed' });
          seen.done = true;
          return { patch: { email: change.email, updatedBy: null }, key: `confirm:${id}` };
        });
      }
      if (seen.done) await changed(account);
      return { ...seen.standing, done: seen.done };
    },
  };
}
