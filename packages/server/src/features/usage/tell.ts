import type { Account, Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { Outbox } from '../../platform/outbox.ts';
import { alertWords, type AlertLanguage } from './alert-words.ts';
import type { Alert } from './alerts.ts';
import { meterOf } from './meters.ts';

export interface TellParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly outbox: Outbox;
  readonly notifications: Notifications;
  readonly clock: Clock;
}

/** Tells an account of its thresholds by mail and by notification, each once: marked in the transaction that keeps both. */
export const createTell =
  ({ database, accounts, outbox, notifications, clock }: TellParts) =>
  (id: string): Promise<void> =>
    database.as(id, async (trx) => {
      const account = await accounts.find(trx, id);
      if (!account) return;
      const rows = await trx
        .updateTable('usage_alerts')
        .set({ told_at: clock.now() })
        .where('account', '=', id)
        .where('told_at', 'is', null)
        .returningAll()
        .execute();
      for (const { meter, period_start, level, used, allowance, ends_at, at } of rows) {
        const key = `usage:${meter}:${period_start.toISOString()}:${level}`;
        const alert = { account: id, meter, periodStart: period_start, endsAt: ends_at, level, used, allowance };
        await outbox.mail(trx, { account: id, key, ...alertMail(alert, account) });
        const data = { meter, used, allowance, endsAt: ends_at.toISOString() };
        await notifications.notify(trx, { account: id, key, kind: `usage/${level}`, at, data });
      }
    });

const languageOf = (locale: string | null): AlertLanguage => (/^de\b/i.test(locale ?? '') ? 'de' : 'en');

/** In the account's language and time zone. */
export function alertMail(alert: Alert, { name, email, locale, timeZone }: Account) {
  const language = languageOf(locale);
  const { hello, footer, near, full } = alertWords[language];
  const storage = alert.meter === 'storage';
  const amount = (quantity: number) =>
    storage
      ? new Intl.NumberFormat(language, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 }).format(
          quantity / 1000 ** 3,
        )
      : new Intl.NumberFormat(language).format(quantity);
  const sums = meterOf(alert.meter)?.kind === 'sum';
  const { subject, lines } = (alert.level === 'full' ? full : near)[alert.meter]({
    used: amount(alert.used),
    allowance: amount(alert.allowance),
    // never more than is true: 99.9 % are no 100
    percent: new Intl.NumberFormat(language, { style: 'percent' }).format(
      Math.floor((100 * alert.used) / alert.allowance) / 100,
    ),
    resets: sums ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(alert.endsAt) : null,
  });
  const paragraphs = [hello(name), ...lines, footer];
  return {
    to: email,
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${paragraphs.map((line) => `<p>${escape(line)}</p>`).join('')}</body></html>`,
  };
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
