import type { Verification } from '@varai/client';
import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Outbox } from '../../platform/outbox.ts';
import { emailRecords } from './email-store.ts';
import { agree, mirroredFields, taxIdKey, type Mirrored, type ProviderFacts, type StoredProfile } from './facts.ts';
import { registerJob, syncJob } from './jobs.ts';
import type { ProfilePatch, ProfileStore } from './ports.ts';
import { holdRow, profileRow, writeRow } from './tables.ts';

export interface ProfileStoreParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly clock: Clock;
}

/** Seconds that one process has for a turn; no call to the provider lasts as long. */
const turnSeconds = 180;

/** A request does its own turn; a job looks after it when it cannot have ended well. */
const jobDelay = 5;

/** Profiles in the product's database, on either engine. */
export function postgresProfileStore({ database, accounts, jobs, outbox, clock }: ProfileStoreParts): ProfileStore {
  /** The row with its account's, locked. Nothing of another account is in reach. */
  const held = <T>(account: string, work: (trx: Transaction, profile: StoredProfile) => Promise<T>) =>
    database.as(account, async (trx) => {
      await holdRow(trx, account, clock.now());
      const profile = await profileRow(trx, account);
      if (!profile) throw new Error(`no account ${account}`);
      return work(trx, profile);
    });

  async function write(trx: Transaction, account: string, patch: ProfilePatch): Promise<void> {
    const { company, email, timeZone, language } = patch;
    if (company !== undefined || email !== undefined || timeZone !== undefined || language !== undefined) {
      await accounts.update(trx, account, {
        ...(company !== undefined && { name: company }),
        ...(email !== undefined && { email }),
        ...(timeZone !== undefined && { timeZone }),
        ...(language !== undefined && { locale: language }),
      });
    }
    await writeRow(trx, account, patch);
  }

  const want = async (trx: Transaction, account: string) => {
    await trx
      .updateTable('profiles')
      .set((eb) => ({ wanted: eb('wanted', '+', 1) }))
      .where('account', '=', account)
      .execute();
    await jobs.send(trx, syncJob, { account }, { key: account, startAfter: jobDelay });
  };

  return {
    read: (account) =>
      database.as(account, async (trx) => {
        const found = await profileRow(trx, account);
        if (found || !(await accounts.find(trx, account))) return found;
        await holdRow(trx, account, clock.now());
        return profileRow(trx, account);
      }),

    accountOfCustomer: (customer) =>
      database.system(async (trx) => (await accounts.findByStripeCustomer(trx, customer))?.id),

    edit: (account, change) =>
      held(account, async (trx, profile) => {
        const wish = await change(profile, emailRecords({ trx, account, outbox }));
        if (!wish) return profile;
        const next: Mirrored = { ...profile, ...wish.patch };
        await write(trx, account, wish.patch);
        await trx
          .updateTable('profiles')
          .set({ revision: profile.revision + 1, last_key: wish.key, updated_at: clock.now() })
          .where('account', '=', account)
          .execute();
        if (mirroredFields.some((field) => !agree(field, next, profile))) await want(trx, account);
        if (wish.register) await jobs.send(trx, registerJob, { account }, { key: account });
        return (await profileRow(trx, account)) ?? profile;
      }),

    restore: (before, revision) =>
      held(before.account, async (trx, { account, revision: today }) => {
        if (today !== revision) return;
        const { company, email, phone, address, language, taxIds, contactName, timeZone, updatedBy } = before;
        const patch = { company, email, phone, address, language, taxIds, contactName, timeZone, updatedBy };
        await write(trx, account, patch);
        await trx
          .updateTable('profiles')
          .set({ revision: before.revision, last_key: null, updated_at: before.updatedAt })
          .where('account', '=', account)
          .execute();
      }),

    want: (account) => held(account, (trx) => want(trx, account)),

    take: (account) =>
      database.as(account, async (trx) => {
        const now = clock.now();
        const row = await trx
          .updateTable('profiles')
          .set({ lease_until: new Date(now.getTime() + turnSeconds * 1000) })
          .where('account', '=', account)
          .whereRef('wanted', '>', 'done')
          .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
          .returning('wanted')
          .executeTakeFirst();
        const profile = row && (await profileRow(trx, account));
        return profile && { profile, wanted: row.wanted };
      }),

    settle: ({ profile: seen, wanted }, facts) =>
      held(seen.account, async (trx, profile) => {
        const patch = facts ? learned(seen, profile, facts) : {};
        if (Object.keys(patch).length > 0) await write(trx, seen.account, patch);
        // what the first look finds was never shown otherwise
        const counts = Object.keys(patch).length > 0 && seen.mirror !== null;
        const row = await trx
          .updateTable('profiles')
          .set({
            done: wanted,
            lease_until: null,
            ...(facts && { mirror: JSON.stringify(facts) }),
            ...(counts && { revision: profile.revision + 1, updated_at: clock.now(), updated_by: null }),
          })
          .where('account', '=', seen.account)
          .returning('wanted')
          .executeTakeFirstOrThrow();
        return row.wanted > wanted;
      }),

    release: ({ profile: { account } }) =>
      database.as(account, async (trx) => {
        await trx.updateTable('profiles').set({ lease_until: null }).where('account', '=', account).execute();
      }),

    unsettled: (limit) =>
      database.system(async (trx) => {
        const rows = await trx
          .selectFrom('profiles')
          .select('account')
          .whereRef('wanted', '>', 'done')
          .limit(limit)
          .execute();
        return rows.map(({ account }) => account);
      }),

    freeAll: () =>
      database.system(async (trx) => {
        await trx.updateTable('profiles').set({ lease_until: null }).where('lease_until', 'is not', null).execute();
      }),

    keepVerdict: (account, taxId, verdict: Verification) =>
      held(account, async (trx, { register, taxIds }) => {
        const known = new Set(taxIds.map(taxIdKey));
        const kept = Object.entries({ ...register, [taxIdKey(taxId)]: verdict }).filter(([key]) => known.has(key));
        await trx
          .updateTable('profiles')
          .set({ register: JSON.stringify(Object.fromEntries(kept)) })
          .where('account', '=', account)
          .execute();
      }),
  };
}

/** What the provider knows better: where nobody edited while it was asked. An address needs its owner's word, but for the first. */
function learned(seen: StoredProfile, today: StoredProfile, facts: ProviderFacts): ProfilePatch {
  const open = mirroredFields.filter((field) => field !== 'email' || seen.mirror === null);
  const fields = open.filter((field) => agree(field, seen, today) && !agree(field, today, facts));
  return Object.fromEntries(fields.map((field) => [field, facts[field]]));
}
