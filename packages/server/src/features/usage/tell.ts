import type { Account } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import { formatsIn } from '../../platform/formats.ts';
import { languageOf } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import { alertWords } from './alert-words.ts';
import type { Alert } from './alerts.ts';
import { meterOf } from './meters.ts';
import type { TellStore } from './ports.ts';

export interface TellParts {
  readonly store: TellStore;
  readonly clock: Clock;
}

/** Tells an account of its thresholds by mail and by notification, each once: marked in the transaction that keeps both. */
export const createTell =
  ({ store, clock }: TellParts) =>
  (id: string): Promise<void> =>
    store.within(id, async (records) => {
      const account = await records.account();
      if (!account) return;
      for (const alert of await records.untold(clock.now())) {
        const { meter, periodStart, endsAt, level, used, allowance, at } = alert;
        const key = `usage:${meter}:${periodStart.toISOString()}:${level}:${String(allowance)}`;
        await records.mail({ key, ...alertMail(alert, account) });
        const data = { meter, used, allowance, endsAt: endsAt.toISOString() };
        await records.notify({ key, kind: `usage/${level}`, at, data });
      }
    });

/** In the account's language and time zone. */
export function alertMail(alert: Alert, { name, email, locale, timeZone }: Account) {
  const language = languageOf(locale);
  const { footer, near, full } = alertWords[language];
  const storage = alert.meter === 'storage';
  const { number, bytes, percent, date } = formatsIn(language);
  const amount = storage ? bytes : number;
  const sums = meterOf(alert.meter)?.kind === 'sum';
  const { subject, lines } = (alert.level === 'full' ? full : near)[alert.meter]({
    used: amount(alert.used),
    allowance: amount(alert.allowance),
    // never more than is true: 99.9 % are no 100
    percent: percent(Math.floor((100 * alert.used) / alert.allowance) / 100),
    resets: sums ? date(alert.endsAt, timeZone) : null,
  });
  return { to: email, ...writeLetter(language, { to: name, subject, lines: [...lines, footer] }) };
}
