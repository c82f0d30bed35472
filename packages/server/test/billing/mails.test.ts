import { describe, expect, test } from 'vitest';
import type { StoredChange } from '../../src/features/subscription/change.ts';
import { factOf, mailOf, mailOfAct } from '../../src/features/subscription/mails.ts';
import type { Account } from '../../src/platform/accounts.ts';

const account: Account = {
  id: 'acct_1',
  hostId: 'host_1',
  externalId: '1',
  name: 'Acme',
  rail: 'stripe',
  currency: 'USD',
  timeZone: 'America/New_York',
  locale: null,
  stripeCustomerId: 'cus_1',
  email: 'ada@acme.test',
};

const change = {
  id: 'pc_1',
  planId: 'enterprise',
  fromPlanId: 'professional',
  interval: 'month',
  fromInterval: 'month',
  status: 'processing',
  timing: 'immediately',
  dueNow: 12_345,
  amountDue: null,
  recurring: 99_900,
  currency: 'USD',
  // the evening of the 20th in New York
  effectiveAt: new Date('2026-12-21T02:00:00Z'),
  locale: 'en',
} as StoredChange; // safe: what the mails read

const yearly = { ...change, planId: 'professional', interval: 'year' } as const;
const monthly = { ...change, planId: 'professional', fromInterval: 'year' } as const;

const words: Record<string, { en: [string, string]; de: [string, string] }> = {
  changed: {
    en: [
      'You are on Enterprise now',
      'Your plan is Enterprise now. We charged {due}.\n\nFrom the next period on you pay {each} a month.',
    ],
    de: [
      'Sie nutzen jetzt Enterprise',
      'Ihr Tarif ist jetzt Enterprise. Wir haben {due} abgebucht.\n\nAb dem nächsten Zeitraum zahlen Sie {each} im Monat.',
    ],
  },
  begun: {
    en: [
      'You are on Enterprise now',
      'Your plan is Enterprise since December 20, 2026, as you planned.\n\nFor the period that has begun, and each after it, you pay {each} a month.',
    ],
    de: [
      'Sie nutzen jetzt Enterprise',
      'Wie von Ihnen geplant, ist Ihr Tarif seit dem 20. Dezember 2026 Enterprise.\n\nFür den Zeitraum, der begonnen hat, und jeden danach zahlen Sie {each} im Monat.',
    ],
  },
  scheduled: {
    en: [
      'Your plan changes to Enterprise on December 20, 2026',
      'You keep Professional until December 20, 2026. Then your plan is Enterprise at {each} a month.\n\nNothing is due today. Until then you can keep your plan in the portal.',
    ],
    de: [
      'Ihr Tarif wechselt am 20. Dezember 2026 zu Enterprise',
      'Sie behalten Professional bis zum 20. Dezember 2026. Danach ist Ihr Tarif Enterprise für {each} im Monat.\n\nHeute ist nichts fällig. Bis dahin können Sie Ihren Tarif im Portal behalten.',
    ],
  },
  undone: {
    en: [
      'You keep Professional',
      'The change to Enterprise was not made. Your plan is still Professional, and nothing was charged for the change.',
    ],
    de: [
      'Sie behalten Professional',
      'Der Wechsel zu Enterprise fand nicht statt. Ihr Tarif ist weiterhin Professional, für den Wechsel wurde nichts abgebucht.',
    ],
  },
  action: {
    en: [
      'Your bank asks you to confirm a payment',
      'Before your plan can change to Enterprise, your bank wants you to confirm the payment of {due}.\n\nUntil then you stay on Professional. Open the portal to confirm.',
    ],
    de: [
      'Ihre Bank bittet um eine Bestätigung',
      'Bevor Ihr Tarif zu Enterprise wechseln kann, müssen Sie Ihrer Bank die Zahlung von {due} bestätigen.\n\nBis dahin bleiben Sie bei Professional. Öffnen Sie das Portal, um zu bestätigen.',
    ],
  },
  declined: {
    en: [
      'A payment was declined',
      'The payment of {due} for the change to Enterprise was declined.\n\nYou stay on Professional. Open the portal to try again or to use another card.',
    ],
    de: [
      'Eine Zahlung wurde abgelehnt',
      'Die Zahlung von {due} für den Wechsel zu Enterprise wurde abgelehnt.\n\nSie bleiben bei Professional. Im Portal können Sie es erneut oder mit einer anderen Karte versuchen.',
    ],
  },
  canceling: {
    en: [
      'Your subscription ends on December 20, 2026',
      'You can use Enterprise until December 20, 2026. Until then you can take the cancellation back in the portal.',
    ],
    de: [
      'Ihr Abonnement endet am 20. Dezember 2026',
      'Sie können Enterprise bis zum 20. Dezember 2026 nutzen. Bis dahin können Sie die Kündigung im Portal zurücknehmen.',
    ],
  },
  resumed: {
    en: [
      'Your subscription goes on',
      'The cancellation was taken back. You stay on Enterprise at {each} a month; your invoices show the tax.',
    ],
    de: [
      'Ihr Abonnement läuft weiter',
      'Die Kündigung wurde zurückgenommen. Sie bleiben bei Enterprise für {each} im Monat; die Steuer steht auf Ihren Rechnungen.',
    ],
  },
};

const footers = {
  en: 'You can see your plan and your invoices in the portal at any time.',
  de: 'Tarif und Rechnungen finden Sie jederzeit im Portal.',
};

/** The minor units by hand: two, none and three decimals. */
const shown = {
  USD: { en: ['$123.45', '$999.00'], de: ['123,45 $', '999,00 $'] },
  JPY: { en: ['¥12,345', '¥99,900'], de: ['12.345 ¥', '99.900 ¥'] },
  KWD: { en: ['KWD 12.345', 'KWD 99.900'], de: ['12,345 KWD', '99,900 KWD'] },
} as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function written(fact: string, locale: 'en' | 'de', currency: string) {
  if (fact === 'canceling' || fact === 'resumed') {
    const price = { amount: change.recurring, currency };
    const facts = { planId: change.planId, interval: change.interval, price, at: change.effectiveAt };
    return mailOfAct(fact === 'canceling' ? 'cancel' : 'resume', { id: 'cx_1', locale }, facts, account);
  }
  return mailOf(fact as 'changed', { ...change, locale, currency }, account);
}

const languages = ['en', 'de'] as const;
const currencies = ['USD', 'JPY', 'KWD'] as const;
const each = Object.keys(words).flatMap((fact) =>
  languages.flatMap((language) => currencies.map((currency) => [fact, language, currency] as const)),
);

describe('a mail of a plan', () => {
  test.each(each)('says of "%s" in %s what happened, in %s', (fact, language, currency) => {
    const { subject, text, html, to } = written(fact, language, currency);
    const [due, recurring] = shown[currency][language];
    const [title, body] = words[fact]![language];
    const greeting = language === 'en' ? 'Hello Acme,' : 'Guten Tag Acme,';
    expect(to).toBe(account.email);
    expect(subject).toBe(title);
    const said = body.replace('{due}', due).replace('{each}', recurring);
    expect(plain(text)).toBe(`${greeting}\n\n${said}\n\n${footers[language]}\n`);
    for (const paragraph of said.split('\n\n')) expect(plain(html)).toContain(`<p>${paragraph}</p>`);
  });

  test.each([
    ['en', 'changed', yearly, 'You pay yearly now', 'You pay for Professional yearly now. We charged $123.45.'],
    ['en', 'scheduled', monthly, 'You pay monthly from December 20, 2026', 'Then you pay $999.00 a month.'],
    ['en', 'begun', monthly, 'You pay monthly now', 'You pay for Professional monthly since December 20, 2026'],
    ['en', 'undone', monthly, 'You keep paying yearly', 'The change to monthly payment was not made.'],
    ['en', 'declined', yearly, 'A payment was declined', 'You keep paying monthly.'],
    ['de', 'changed', yearly, 'Sie zahlen jetzt jährlich', 'Sie zahlen Professional jetzt jährlich.'],
    [
      'de',
      'scheduled',
      monthly,
      'Sie zahlen ab dem 20. Dezember 2026 monatlich',
      'zahlen bis zum 20. Dezember 2026 jährlich',
    ],
    [
      'de',
      'begun',
      monthly,
      'Sie zahlen jetzt monatlich',
      'zahlen Sie Professional seit dem 20. Dezember 2026 monatlich',
    ],
    ['de', 'undone', monthly, 'Sie zahlen weiterhin jährlich', 'Der Wechsel zu monatlicher Zahlung fand nicht statt.'],
    ['de', 'declined', yearly, 'Eine Zahlung wurde abgelehnt', 'Sie zahlen weiterhin monatlich.'],
  ] as const)('in %s says of "%s" of the same plan what is paid how often', (locale, fact, same, title, part) => {
    const { subject, text } = mailOf(fact, { ...same, locale }, account);
    expect(subject).toBe(title);
    expect(plain(text)).toContain(part);
  });

  test('says that an invoice is sent where the card is not charged', () => {
    const invoiced = (locale: string) => plain(mailOf('changed', { ...change, locale }, account, 'send_invoice').text);
    expect(invoiced('en')).toContain('We send you an invoice of $123.45.');
    expect(invoiced('de')).toContain('Wir senden Ihnen eine Rechnung über 123,45 $.');
  });

  test('speaks the account’s language where nobody said another', () => {
    const quiet = { ...change, locale: null };
    expect(mailOf('undone', quiet, { ...account, locale: 'de-AT' }).subject).toBe('Sie behalten Professional');
    expect(mailOf('undone', quiet, account).subject).toBe('You keep Professional');
  });

  test.each([
    ['immediately', 'succeeded', 'changed'],
    ['period_end', 'succeeded', 'begun'],
    ['period_end', 'scheduled', 'scheduled'],
    ['immediately', 'requires_action', 'action'],
    ['immediately', 'requires_payment_method', 'declined'],
    ['period_end', 'canceled', 'undone'],
    ['immediately', 'expired', 'undone'],
    ['immediately', 'processing', undefined],
  ] as const)('is written when a change %s becomes %s: %s', (timing, status, fact) => {
    expect(factOf({ ...change, timing }, { ...change, timing, status })).toBe(fact);
    expect(factOf({ ...change, timing, status }, { ...change, timing, status })).toBeUndefined();
  });
});
