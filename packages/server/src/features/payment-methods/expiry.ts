import { eachInTurn, inPages } from '../../platform/turns.ts';
import { mailOf } from './mails.ts';
import type { Expiring, PaymentMethodPorts } from './ports.ts';

/**
 * Writes once to each account whose paying card ends this month or the next. The card is the one that was seen last:
 * every look and every webhook keeps it true, so no call to the provider is made. One that fails keeps none of the others
 * waiting and is tried again the next day. Answers how many had their turn.
 */
export function createExpiryNotice({ store, clock, billingClock }: PaymentMethodPorts, step = 200) {
  async function tell(account: string): Promise<void> {
    const owner = await store.account(account);
    await store.within(account, async (records) => {
      const card = await records.expiry();
      if (!card || !owner) return;
      const { method, expMonth, expYear } = card;
      const id = `expiring:${method}:${expYear}-${expMonth}`;
      await records.mail(mailOf('expiring', { id, locale: null }, owner, card));
      await records.told(clock.now());
    });
  }

  return async (): Promise<number> => {
    const now = billingClock.now();
    const month = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
    const due = inPages<Expiring>((after, limit) => store.expiring(month, month + 1, after, limit), step);
    return eachInTurn(due, ({ account }) => tell(account));
  };
}
