import type { Money, Notification } from '@varai/client';
import { describe, expect, test } from 'vitest';
import { mishapIn } from '../../src/features/integrations/magento/mishap.ts';
import { wordsOf } from '../../src/features/integrations/presence.ts';
import { words as integrationWords } from '../../src/features/integrations/words.ts';
import { gonePage } from '../../src/features/invoices/archive/gone-page.ts';
import { writeDigest } from '../../src/features/notifications/digest-mail.ts';
import { mailOf as methodMail } from '../../src/features/payment-methods/mails.ts';
import { pageHtml, stripeHosts } from '../../src/features/payment-methods/page-html.ts';
import type { OpenPage } from '../../src/features/payment-methods/pages.ts';
import { writeMail } from '../../src/features/profile/mails.ts';
import { words as profileWords } from '../../src/features/profile/words.ts';
import type { MailFact } from '../../src/features/subscription/mail-facts.ts';
import { words as subscriptionWords } from '../../src/features/subscription/mail-words.ts';
import { mailOfAct } from '../../src/features/subscription/mails.ts';
import { alertMail } from '../../src/features/usage/tell.ts';
import type { Account } from '../../src/platform/accounts.ts';
import { formatsIn } from '../../src/platform/formats.ts';
import { languageOf, languages, type Language } from '../../src/platform/language.ts';
import { writeLetter } from '../../src/platform/letter.ts';
import { pageOf } from '../../src/platform/page.ts';

const at = new Date('2026-11-08T23:30:00Z');
const timeZone = 'Asia/Tokyo';
const due: Money = { amount: 123_450, currency: 'EUR' };

const accountIn = (locale: string): Account => ({
  id: 'acct_1',
  hostId: 'host_1',
  externalId: 'acme',
  name: 'Ada',
  rail: 'stripe',
  currency: 'EUR',
  timeZone,
  locale,
  stripeCustomerId: null,
  email: 'ada@acme.test',
});

interface Mailed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const facts: readonly MailFact[] = [
  'changed',
  'begun',
  'scheduled',
  'undone',
  'action',
  'declined',
  'canceling',
  'resumed',
];

/** Each letter about a subscription: another plan and another interval, with and without a day and an amount. */
const aboutSubscriptions = (language: Language): [string, Mailed][] =>
  facts.flatMap((fact) =>
    ['Enterprise', 'Starter'].flatMap((plan) =>
      [at, null].flatMap((day) =>
        (['month', 'year'] as const).map((interval): [string, Mailed] => {
          const { money, date } = formatsIn(language);
          const said = subscriptionWords[language][fact](
            {
              plan,
              from: 'Starter',
              interval,
              fromInterval: interval === 'year' ? 'month' : 'year',
              collection: day ? 'charge_automatically' : 'send_invoice',
              dueNow: interval === 'year' ? due : { amount: 0, currency: 'EUR' },
              recurring: due,
              at: day,
            },
            { money, date: (one) => date(one, timeZone) },
          );
          const lines = [...said.lines, subscriptionWords[language].footer];
          const name = `subscription ${fact} ${plan} ${interval} ${day ? 'on a day' : 'some day'}`;
          return [name, writeLetter(language, { to: 'Ada', subject: said.subject, lines })];
        }),
      ),
    ),
  );

const news: Notification[] = [
  { kind: 'usage/near', data: { meter: 'ai_tokens', used: 880_000, allowance: 1_000_000, endsAt: at.toISOString() } },
  { kind: 'usage/full', data: { meter: 'storage', used: 10, allowance: 10, endsAt: at.toISOString() } },
  {
    kind: 'invoices/payment_failed',
    data: { invoice: 'in_1', number: 'A-1', due, reason: 'declined', nextAttemptAt: null },
  },
  {
    kind: 'invoices/payment_failed',
    data: { invoice: 'in_2', number: null, due, reason: 'action', nextAttemptAt: null },
  },
  { kind: 'integrations/well', data: { integration: 'c', name: 'Acme', shop: 'acme', state: 'connected' } },
  { kind: 'integrations/trouble', data: { integration: 'c', name: 'Acme', shop: 'acme', state: 'frozen' } },
].map((one, index) => ({ ...one, key: String(index), at, readAt: null })) as unknown as Notification[];

const digest = (language: Language, count = news.length): Mailed => {
  const stored = Array.from({ length: count }, (_, index) => news[index % news.length]!);
  const told = stored as unknown as Parameters<typeof writeDigest>[2];
  return writeDigest({ ...accountIn(language), user: '' }, at, told);
};

/** Every letter there is. */
function letters(language: Language): [string, Mailed][] {
  const account = accountIn(language);
  const act = { id: 'one', locale: null };
  const change = { name: 'Ada', company: 'Acme', email: 'new@acme.test', link: 'https://portal.test/x' };
  const orders = formatsIn(language).list(['#1001', '#1002', '#1003']);
  const method = { label: 'visa 4242', next: 'sepa_debit 3000', expMonth: 11, expYear: 2026 };
  return [
    ...aboutSubscriptions(language),
    ['canceling', mailOfAct('cancel', act, { planId: 'starter', interval: 'month', price: due, at }, account)],
    ...(['removed', 'default', 'expiring'] as const).map((fact): [string, Mailed] => [
      `method ${fact}`,
      methodMail(fact, act, account, method),
    ]),
    ...(['ai_tokens', 'api_calls', 'storage', 'seats'] as const).flatMap((meter) =>
      (['near', 'full'] as const).map((level): [string, Mailed] => [
        `usage ${meter} ${level}`,
        alertMail(
          { account: 'acct_1', meter, periodStart: at, endsAt: at, level, used: 88_000, allowance: 100_000 },
          account,
        ),
      ]),
    ),
    ['digest', digest(language)],
    ['confirm', writeMail('confirm', change, language)],
    ['notice', writeMail('notice', change, language)],
    ...['', orders].map((listed): [string, Mailed] => [
      `disclosure ${listed && 'with orders'}`,
      writeLetter(language, {
        to: '',
        ...integrationWords[language].disclosure({ customer: '7', shop: 'acme', orders: listed }),
      }),
    ]),
  ];
}

/** Every page there is. */
async function pages(language: Language): Promise<[string, string][]> {
  const { pages: shop } = integrationWords[language];
  const profile = Object.entries(profileWords[language].page).map(([name, say]): [string, Response] => [
    name,
    pageOf({ language, ...say('new@acme.test', 'Acme') }),
  ]);
  const said = [
    shop.ask('acme'),
    shop.connected('acme'),
    shop.failed('!'),
    shop.gone,
    shop.silent,
    shop.taken,
    shop.how,
  ];
  const drawn: [string, Response][] = [
    ['gone', gonePage(language)],
    ...profile,
    ...said.map((one, index): [string, Response] => [
      `shop ${index}`,
      pageOf({ language, ...one, button: shop.button }),
    ]),
  ];
  const hosts = stripeHosts({ publishableKey: 'pk_test_1' });
  const open = { state: 'open', currency: 'EUR', returnUrl: 'https://shop.test', locale: language } as OpenPage;
  const method = [open, { ...open, state: 'used' }, { ...open, state: 'expired' }, undefined].map(
    (page, index): [string, string] => [`method ${index}`, pageHtml(page as OpenPage | undefined, hosts, language)],
  );
  return [
    ...(await Promise.all(drawn.map(async ([name, page]): Promise<[string, string]> => [name, await page.text()]))),
    ...method,
  ];
}

const leftover = /undefined|\bnull\b|NaN|\[object|\$\{|=>|#\s|\p{Bidi_Control}/u;
/** Words that no sentence of another language has. */
const english = /(?<!\p{L})(the|your|you|this|have|from|with|has|payment|invoice)(?!\p{L})/iu;
const wordsOfHtml = (html: string) =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, '\n').replaceAll(/&quot;|&#39;/g, '"');

describe.each(languages)('in %s', (language) => {
  const { money, date, month, percent, number } = formatsIn(language);
  const spoken = letters(language);
  const inEnglish = new Map(letters('en'));
  const named = (name: string) => spoken.find(([one]) => one === name)![1];

  test('every letter says all of it, in that language alone', () => {
    for (const [name, { subject, text, html }] of spoken) {
      expect(subject.length, name).toBeGreaterThan(5);
      expect(`${subject}\n${text}`, name).not.toMatch(leftover);
      expect(html, name).toMatch(language === 'ar' ? /<html lang="ar" dir="rtl">/ : `<html lang="${language}">`);
      if (language === 'en') continue;
      expect(`${subject}\n${text}`, name).not.toMatch(english);
      const same = text.split('\n').filter((line) => line && inEnglish.get(name)!.text.split('\n').includes(line));
      expect(
        same.filter((line) => !line.startsWith('https://')),
        name,
      ).toEqual([]);
      expect(subject, name).not.toBe(inEnglish.get(name)!.subject);
    }
  });

  test('writes amounts, days, shares and numbers as its readers do, in the time zone of the account', () => {
    const canceled = named('subscription changed Enterprise year on a day').text;
    expect(canceled.split(money(due)).length).toBeGreaterThan(2);
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);
    expect(date(at, timeZone)).toBe(days);
    expect(named('canceling').text).toContain(days);
    expect(named('method expiring').text).toContain(month(at, 'UTC'));
    expect(`${named('usage ai_tokens near').subject} ${named('usage ai_tokens near').text}`).toContain(percent(0.88));
    expect(named('usage api_calls full').text).toContain(number(100_000));
  });

  test('counts by its own plural rules', () => {
    const rules = new Intl.PluralRules(language);
    const subjects = [1, 2, 3, 5, 11, 22, 100].map((count) => [count, digest(language, count).subject] as const);
    const shapes = new Map<string, Set<string>>();
    for (const [count, subject] of subjects) {
      const rule = rules.select(count);
      const shape = subject.replace(number(count), '#');
      shapes.set(rule, new Set([...(shapes.get(rule) ?? []), shape]));
      if (shape === subject) expect([1, 2], `${count}: ${subject}`).toContain(count);
    }
    for (const [rule, said] of shapes) expect(said.size, rule).toBe(1);
    const differ = ['ja'].includes(language) ? 1 : shapes.size;
    expect(new Set([...shapes.values()].flatMap((said) => [...said])).size).toBeGreaterThanOrEqual(Math.min(differ, 2));
    expect(digest(language, 25).text).not.toMatch(leftover);
  });

  test('every page says all of it, from the side where its readers begin', async () => {
    const [drawn, others] = await Promise.all([pages(language), pages('en')]);
    const known = new Map(others);
    for (const [name, html] of drawn) {
      expect(html, name).toMatch(language === 'ar' ? /<html lang="ar" dir="rtl">/ : `<html lang="${language}">`);
      expect(wordsOfHtml(html), name).not.toMatch(/undefined|\[object|\$\{|=>/);
      if (language === 'en') continue;
      expect(wordsOfHtml(html), name).not.toMatch(english);
      expect(/<title>(.*)<\/title>/.exec(html)![1], name).not.toBe(/<title>(.*)<\/title>/.exec(known.get(name)!)![1]);
    }
  });

  test('what is wrong with a shop, and with a field, is said in it', () => {
    const { states, reasons, mishaps, magento, noWebhooks } = integrationWords[language];
    const lines = [states, reasons, mishaps, magento].flatMap((one) => Object.values(one)).concat(noWebhooks);
    for (const line of [...lines, profileWords[language].refused]) {
      expect(line).not.toMatch(leftover);
      if (language !== 'en') expect(line).not.toMatch(english);
    }
    expect(wordsOf('magento', 'auth_expired', null, language)).toBe(magento.auth_expired);
    expect(wordsOf('shopify', 'auth_expired', null, language)).toBe(states.auth_expired);
    expect(mishapIn({ code: 'unreachable', reason: 'firewall' }, language).message).toBe(mishaps.firewall);
  });
});

test('a language is known by a locale and by what a browser accepts', () => {
  expect(['pt-BR', 'ja', 'ar-EG,ar;q=0.9,en;q=0.5', 'DE', 'fr_CA', 'da', '', null].map(languageOf)).toEqual([
    'pt',
    'ja',
    'ar',
    'de',
    'fr',
    'en',
    'en',
    'en',
  ]);
});

test('two readers never take a day for another', () => {
  for (const language of languages) expect(formatsIn(language).day(at, timeZone), language).not.toMatch(/^\d+\/\d+\//);
});
