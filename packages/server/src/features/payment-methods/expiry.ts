import { mailOf } from './mails.ts';
import type { PaymentMethodPorts } from './ports.ts';

const step = 200;

/**
 * Writes once to each account whose paying card ends this month or the next. The card is the one that was seen last:
 * every look and every webhook keeps it true, so no call to the provider is made. Answers how many were told.
 */
export function createExpiryNotice({ store, clock, billingClock }: PaymentMethodPorts) {
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
    let told = 0;
    for (;;) {
      const accounts = await store.expiring(month, month + 1, step);
      for (const account of accounts) await tell(account);
      told += accounts.length;
      if (accounts.length < step) return told;
    }
  };
}
