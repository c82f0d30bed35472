import { orderErrors, type Store } from '@varai/client';
import type { Transaction } from '../../platform/database.ts';
import type { Place } from './store.ts';
import './tables.ts';

export interface HeldStore extends Place {
  readonly name: string;
  readonly currency: string;
}

/** An account by the host's id of it, or by ours. */
export type Whose = { readonly host: string; readonly externalId: string } | { readonly id: string };

/**
 * Finds the account by the host's id and holds its store until the transaction ends: orders of one store are counted one
 * batch after another. Makes a store that is named for the first time.
 *
 * @throws VaraiError `orders/account_unknown`, `orders/time_zone_unknown`, `orders/store_differs`
 */
export async function holdStore(trx: Transaction, whose: Whose, store: Store, now: Date): Promise<HeldStore> {
  const { id: account, currency, timeZone } = await findAccount(trx, whose);
  if (store.timeZone !== undefined) assertTimeZone(store.timeZone);
  await trx
    .insertInto('stores')
    .values(({ exists, selectFrom }) => ({
      account,
      id: store.id,
      name: store.name ?? store.id,
      currency: store.currency ?? currency,
      time_zone: store.timeZone ?? timeZone,
      created_at: now,
      counted_at: null,
      // somebody may have been forgotten before the first order
      forgets: exists(
        selectFrom('forgotten_customers').select('hash').where('account', '=', account).where('store', '=', store.id),
      ).$castTo<boolean>(),
    }))
    .onConflict((conflict) => conflict.columns(['account', 'id']).doNothing())
    .execute();
  const held = await trx
    .updateTable('stores')
    .set({ counted_at: now })
    .where('account', '=', account)
    .where('id', '=', store.id)
    .returning(['name', 'currency', 'time_zone', 'forgets'])
    .executeTakeFirstOrThrow();
  assertSame('currency', store.currency, held.currency);
  assertSame('time zone', store.timeZone, held.time_zone);
  const { name, forgets } = held;
  return { account, store: store.id, name, currency: held.currency, timeZone: held.time_zone, forgets };
}

/** @throws VaraiError `orders/account_unknown` */
export async function findAccount(trx: Transaction, whose: Whose) {
  const accounts = trx.selectFrom('accounts').select(['id', 'currency', 'time_zone as timeZone']);
  const meant =
    'id' in whose
      ? accounts.where('id', '=', whose.id)
      : accounts.where('host', '=', whose.host).where('external_id', '=', whose.externalId);
  const row = await meant.executeTakeFirst();
  if (row) return row;
  const said = 'id' in whose ? whose.id : whose.externalId;
  throw orderErrors.account_unknown({ message: `There is no account "${said}". Send your own id of it.` });
}

function assertSame(what: string, said: string | undefined, kept: string): void {
  if (said === undefined || said === kept) return;
  throw orderErrors.store_differs({
    message: `The store counts by the ${what} ${kept}, not ${said}. Send its orders so, or name another store.`,
  });
}

/** @throws VaraiError `orders/time_zone_unknown` */
export function assertTimeZone(name: string): void {
  if (isTimeZone(name)) return;
  throw orderErrors.time_zone_unknown({
    message: `"${name}" is no time zone. Send an IANA name such as Europe/Berlin.`,
  });
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
