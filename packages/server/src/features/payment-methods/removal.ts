import { paymentMethodErrors } from '@varai/client';
import { mailOf } from './mails.ts';
import { labelOf } from './method-name.ts';
import type { Act, MethodRecords, PaymentMethodPorts } from './ports.ts';
import type { KeptMethod, Standing } from './provider.ts';
import { isLast, isNamed, payer, successor } from './standing.ts';

export const goneOf = (removals: readonly Act[]): Set<string> => new Set(removals.map(({ method }) => method));

/** The living: what is not on its way out. */
export const living = ({ methods }: Standing, gone: ReadonlySet<string>) => methods.filter(({ id }) => !gone.has(id));

const paying = (standing: Standing, among: readonly KeptMethod[]): KeptMethod | undefined =>
  among.find(({ id }) => id === payer(standing));

/**
 * Decides that a method goes, before the provider is told: whoever decides next counts it as gone, so that two tabs
 * cannot remove the last two methods. Answers the removal that stands, which may be another tab's.
 *
 * `now` is the wall's, `today` is billing's, which cards expire by. Throws `payment-methods/not_found` for a method that has gone already, `payment-methods/last_method`.
 */
export async function decideRemoval(
  records: MethodRecords,
  standing: Standing,
  asked: { id: string; kind: 'remove' | 'twin'; method: string; locale: string | null; keeps?: string },
  at: { readonly now: Date; readonly today: Date },
): Promise<Act> {
  await records.hold();
  const removals = await records.removals();
  const same = removals.find(({ method }) => method === asked.method);
  if (same?.status === 'open' || (same && same.id === asked.id)) return same;
  const method = standing.methods.find(({ id }) => id === asked.method);
  if (same || !method) throw paymentMethodErrors.not_found();
  const gone = goneOf(removals);
  const keeperLeaves = asked.keeps !== undefined && gone.has(asked.keeps);
  if (keeperLeaves || isLast(standing, gone, asked.method))
    throw paymentMethodErrors.last_method({ message: lastMessage });

  const others = living(standing, gone).filter(({ id }) => id !== asked.method);
  const next = asked.keeps ?? successor(others, at.today)?.id ?? null;
  const { keeps: _, ...rest } = asked;
  const act: Act = {
    ...rest,
    label: labelOf(method),
    // another one that pays stays the one that pays
    newDefault: isNamed(standing, asked.method) && !paying(standing, others) ? next : null,
    status: 'open',
  };
  await records.insert(act, at.now);
  return act;
}

const lastMessage =
  'This is the last payment method of an active subscription. Add another one first, or cancel the subscription.';

/**
 * Brings a removal to its end: the default moves, the provider lets go, the mail is written. Safe at any time, by any
 * number of processes, after a crash at any statement. Three to six calls to the provider.
 */
export function createRemover({ provider, store, billingClock, crash }: PaymentMethodPorts) {
  async function move(account: string, customer: string, standing: Standing, act: Act): Promise<string | null> {
    // somebody may have chosen another one since it was decided
    if (!isNamed(standing, act.method)) return payer(standing) === act.newDefault ? act.newDefault : null;
    const gone = goneOf(await store.within(account, (records) => records.removals()));
    const others = living(standing, gone);
    const pays = paying(standing, others);
    const next = pays ?? others.find(({ id }) => id === act.newDefault) ?? successor(others, billingClock.now());
    if (next) await provider.makeDefault(customer, next.id);
    return pays ? null : (next?.id ?? null);
  }

  return async (account: string, customer: string, act: Act): Promise<Act> => {
    const standing = await provider.look(customer);
    let { newDefault } = act;
    if (standing.methods.some(({ id }) => id === act.method)) {
      newDefault = await move(account, customer, standing, act);
      crash('remove:moved');
      await provider.detach(act.method);
      crash('remove:detached');
    }
    const owner = await store.account(account);
    await store.within(account, async (records) => {
      const closed = await records.close(act.id, newDefault);
      if (!closed || !owner || act.kind === 'twin') return;
      const next = standing.methods.find(({ id }) => id === newDefault);
      await records.mail(mailOf('removed', act, owner, { label: act.label, next: next ? labelOf(next) : null }));
    });
    return { ...act, newDefault, status: 'done' };
  };
}
