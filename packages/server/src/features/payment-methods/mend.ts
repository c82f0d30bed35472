import { isVaraiError } from '@varai/client';
import { mailOf } from './mails.ts';
import { labelOf } from './method-name.ts';
import type { Act, PaymentMethodPorts } from './ports.ts';
import type { Standing } from './provider.ts';
import { createRemover, decideRemoval, goneOf, living } from './removal.ts';
import { payer, successor, twins } from './standing.ts';

/**
 * Puts right what a look shows to be amiss, and answers what stands then.
 *
 * - A removal that was cut off is ended.
 * - A card that was added again takes the place of the older entry: it is the one whose expiry and address were typed last.
 * - Where methods exist and none is named to pay, the newest usable one is, for instance one whose setup succeeded while
 *   the browser was closed.
 *
 * Costs nothing but one indexed read when all is well, which is nearly always.
 */
export function createMend(ports: PaymentMethodPorts) {
  const { provider, store, clock, billingClock, crash } = ports;
  const remove = createRemover(ports);
  const at = () => ({ now: clock.now(), today: billingClock.now() });

  async function replace(account: string, standing: Standing): Promise<Act[]> {
    const acts: Act[] = [];
    for (const { older, newer } of twins(standing.methods)) {
      const asked = { id: `twin:${older.id}`, kind: 'twin' as const, method: older.id, locale: null, keeps: newer.id };
      try {
        acts.push(await store.within(account, (records) => decideRemoval(records, standing, asked, at())));
      } catch (error) {
        // the newer entry is on its way out itself, or the older one is gone: the next look tells
        if (!isVaraiError(error)) throw error;
      }
    }
    return acts.filter(({ status }) => status === 'open');
  }

  async function name(account: string, customer: string, standing: Standing, gone: Set<string>): Promise<boolean> {
    const left = living(standing, gone);
    const chosen = payer(standing);
    const held = standing.default !== null && chosen !== null;
    const next = left.find(({ id }) => id === chosen) ?? successor(left, billingClock.now());
    if (held || !next) return false;
    await provider.makeDefault(customer, next.id);
    crash('mend:named');
    // the first method ever needs no word: somebody has just added it
    const owner = left.length > 1 && chosen === null ? await store.account(account) : undefined;
    if (owner) {
      const act = { id: `default:mend:${next.id}`, locale: null };
      await store.within(account, (records) => records.mail(mailOf('default', act, owner, { label: labelOf(next) })));
    }
    return true;
  }

  return async (account: string, customer: string, seen: Standing) => {
    const removals = await store.within(account, (records) => records.removals());
    const cut = removals.filter(({ status }) => status === 'open');
    const gone = goneOf(removals);
    const doubled = await replace(account, { ...seen, methods: living(seen, gone) });
    const acts = [...cut, ...doubled];
    for (const act of acts) await remove(account, customer, act);
    const standing = acts.length > 0 ? await provider.look(customer) : seen;
    for (const { method } of acts) gone.add(method);
    const named = await name(account, customer, standing, gone);
    return { standing: named ? await provider.look(customer) : standing, gone };
  };
}
