import type { BillingAddress, Verification } from '@varai/client';
import type { Generated } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import type { NamedTaxId, ProviderFacts, StoredProfile } from './facts.ts';
import type { EmailChange, ProfilePatch } from './ports.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    profiles: {
      account: string;
      contact_name: Generated<string>;
      phone: string | null;
      address: unknown;
      tax_ids: Generated<unknown>;
      register: Generated<unknown>;
      mirror: unknown;
      revision: Generated<number>;
      last_key: string | null;
      updated_at: Date;
      updated_by: string | null;
      wanted: Generated<number>;
      done: Generated<number>;
      lease_until: Date | null;
    };
    profile_emails: {
      account: string;
      id: string;
      email: string;
      status: EmailChange['status'];
      locale: string | null;
      mails: number;
      mailed_at: Date;
      expires_at: Date;
      created_at: Date;
    };
  }
}

/** Locks the account's row of profiles, which is made if there is none. */
export async function holdRow(trx: Transaction, account: string, now: Date): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('profiles')
    .values({
      account,
      phone: null,
      address: null,
      mirror: null,
      last_key: null,
      updated_at: now,
      updated_by: null,
      lease_until: null,
    })
    .onConflict((conflict) => conflict.column('account').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows) return;
  await trx.selectFrom('profiles').select('account').where('account', '=', account).forUpdate().execute();
}

/** One row of two tables by their keys, and the open e-mail change. */
export async function profileRow(trx: Transaction, account: string): Promise<StoredProfile | undefined> {
  const row = await trx
    .selectFrom('profiles')
    .innerJoin('accounts', 'accounts.id', 'profiles.account')
    .leftJoin('profile_emails', (join) =>
      join.onRef('profile_emails.account', '=', 'profiles.account').on('profile_emails.status', '=', 'open'),
    )
    .selectAll('profiles')
    .select([
      'accounts.name',
      'accounts.email',
      'accounts.time_zone',
      'accounts.locale',
      'profile_emails.email as pending_email',
    ])
    .where('profiles.account', '=', account)
    .executeTakeFirst();
  return (
    row && {
      account,
      company: row.name,
      contactName: row.contact_name,
      email: row.email,
      pendingEmail: row.pending_email,
      phone: row.phone,
      address: row.address as BillingAddress | null,
      taxIds: row.tax_ids as NamedTaxId[],
      timeZone: row.time_zone,
      language: row.locale,
      register: row.register as Record<string, Verification>,
      mirror: row.mirror as ProviderFacts | null,
      revision: row.revision,
      lastKey: row.last_key,
      updatedAt: row.updated_at,
      updatedBy: row.updated_by,
    }
  );
}

/** What `profiles` itself holds of a patch. */
export async function writeRow(trx: Transaction, account: string, patch: ProfilePatch): Promise<void> {
  const { contactName, phone, address, taxIds, updatedBy } = patch;
  const row = {
    ...(contactName !== undefined && { contact_name: contactName }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address: address && JSON.stringify(address) }),
    ...(taxIds && { tax_ids: JSON.stringify(taxIds.map(({ type, value }) => ({ type, value }))) }),
    ...(updatedBy !== undefined && { updated_by: updatedBy }),
  };
  if (Object.keys(row).length === 0) return;
  await trx.updateTable('profiles').set(row).where('account', '=', account).execute();
}
