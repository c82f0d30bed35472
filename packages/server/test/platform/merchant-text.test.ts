import { OrderLine, Store } from '@varai/client/schemas';
import { invoiceFixtures } from '@varai/client/testing';
import { Writable } from 'node:stream';
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/features/invoices/archive/names.ts';
import { tableLine } from '../../src/features/invoices/archive/table.ts';
import { invoiceOf } from '../../src/features/invoices/stripe-invoice.ts';
import { upcomingInvoice } from '../../src/features/invoices/stripe-upcoming.ts';
import { lineReader, type CsvLine } from '../../src/features/orders/csv-line.ts';
import { mailOf as methodMail } from '../../src/features/payment-methods/mails.ts';
import { labelOf } from '../../src/features/payment-methods/method-name.ts';
import { pageHtml, stripeHosts } from '../../src/features/payment-methods/page-html.ts';
import { kept } from '../../src/features/payment-methods/stripe-method.ts';
import { stripeMethods } from '../../src/features/payment-methods/stripe.ts';
import { writeMail } from '../../src/features/profile/mails.ts';
import { plainFactsOf } from '../../src/features/profile/stripe.ts';
import { words as profileWords } from '../../src/features/profile/words.ts';
import { mailOfAct } from '../../src/features/subscription/mails.ts';
import { previewOf } from '../../src/features/subscription/stripe-preview.ts';
import { alertMail } from '../../src/features/usage/tell.ts';
import type { Account } from '../../src/platform/accounts.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { escaped, pageOf } from '../../src/platform/page.ts';
import { digestOf, disclosureTo, failureTold, shopName } from './told-text.ts';

/** What merchants type, or a provider answers in their name. */
const planted = {
  'a tag': '<img src=x onerror="alert(1)"><script>alert(1)</script>&lt;b&gt;',
  'the end of an attribute': `"' onmouseover='alert(1)' x="`,
  'an override of direction': 'invoice\u202Egpj.\u2066exe\u200F',
  'a control character': 'Acme\u0000\u0007\u001B[31m Optics\u009B',
  'several lines': 'Acme\r\nBcc: everybody@evil.test\n\nOptics\u2028\u2029',
  'a formula': '=cmd|\u0027/c calc\u0027!A1',
  'a hidden formula': ' \u200B\t@SUM(A1)',
  'a hundred kilobytes': 'Wörter und Wörter '.repeat(6400),
  'decomposed letters': 'Mu\u0308ller Cafe\u0301 \u1112\u1161\u11ab',
  'half of a character': 'Acme\uD83D\uDE00\uD83D Optics\uDE00',
};

const account = (name: string): Account => ({
  id: 'acct_1',
  hostId: 'host_1',
  externalId: 'acme',
  name,
  rail: 'stripe',
  currency: 'USD',
  timeZone: 'UTC',
  locale: 'en',
  stripeCustomerId: null,
  email: 'ada@acme.test',
});
const act = { id: 'one', locale: null };
const mail = ({ subject, text, html }: { subject: string; text: string; html: string }) => ({
  lines: [subject],
  paragraphs: [text],
  html: [html],
});

const method = (text: string) =>
  ({
    id: 'pm_1',
    type: 'us_bank_account',
    created: 0,
    billing_details: {
      name: text,
      email: text,
      phone: text,
      address: { country: text, postal_code: text, line1: text, line2: text, city: text, state: text },
    },
    us_bank_account: { last4: '6789', bank_name: text, fingerprint: null },
  }) as unknown as Stripe.PaymentMethod;

const invoice = (text: string) =>
  ({
    id: 'in_1',
    number: text,
    status: 'paid',
    currency: 'usd',
    total: 1,
    amount_remaining: 0,
    created: 0,
    status_transitions: { paid_at: null },
    period_start: 0,
    period_end: 0,
    description: text,
    lines: { data: [] },
  }) as unknown as Stripe.Invoice;

/** The next invoice, or what a change would cost, of one line. */
const preview = (description: string) =>
  ({
    ...invoice(description),
    amount_due: 1,
    lines: { data: [{ description, amount: 1, parent: null, period: { start: 0, end: 0 } }] },
  }) as unknown as Stripe.Invoice;

/** A provider that knows one subscription and says `text` wherever it says anything. */
const provider = (text: string) =>
  ({
    subscriptions: {
      list: () => Promise.resolve({ data: [{ id: 'sub_1', status: 'active', items: { data: [] }, created: 0 }] }),
    },
    invoices: { createPreview: () => Promise.resolve(preview(text)) },
    paymentMethods: {
      update: () => Promise.reject(Object.assign(new Error(text), { type: 'StripeInvalidRequestError' })),
    },
  }) as unknown as Stripe;

async function logged(text: string): Promise<string> {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const logger = createLogger('info', sink);
  const error = new Error(text, { cause: new Error(text) });
  logger.error({ err: error, account: text, push: { id: text, several: [text] } }, 'unexpected error');
  return lines.join('');
}

interface Logged {
  readonly err: { readonly message: string; readonly cause: { readonly message: string } };
  readonly account: string;
  readonly push: { readonly id: string; readonly several: readonly string[] };
}

interface Shown {
  /** Each is one line. */
  readonly lines?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly html?: readonly string[];
  /** A line of a table. */
  readonly csv?: readonly string[];
}

/** Every place where such text comes out. */
const places: Record<string, (text: string) => Shown | Promise<Shown>> = {
  'mails about the plan': (name) =>
    mail(
      mailOfAct(
        'cancel',
        act,
        { planId: name, interval: 'month', price: { amount: 1, currency: 'USD' }, at: null },
        account(name),
      ),
    ),
  'mails about methods': (text) =>
    mail(methodMail('removed', act, account(text), { label: labelOf({ brand: text, last4: text, wallet: text }) })),
  'mails about usage': (name) =>
    mail(
      alertMail(
        {
          account: 'a',
          meter: 'seats',
          periodStart: new Date(0),
          endsAt: new Date(0),
          level: 'full',
          used: 1,
          allowance: 1,
        },
        account(name),
      ),
    ),
  'mails about an address': (text) =>
    mail(writeMail('confirm', { name: text, company: text, email: text, link: 'https://portal.test/x' }, 'en')),
  'the mail about what is held of somebody': async (text) => {
    const [english, german] = [account(text), { ...account(text), locale: 'de' }];
    const mails = [await disclosureTo(english, text), await disclosureTo(german, text)].map(mail);
    return {
      lines: mails.flatMap(({ lines }) => lines),
      paragraphs: mails.flatMap(({ paragraphs }) => paragraphs),
      html: mails.flatMap(({ html }) => html),
    };
  },
  'the digest of notifications': (text) => mail(digestOf(account(text), text)),
  'stored notifications': async (text) => {
    const [told] = await failureTold(account(text), invoice(text));
    const { number } = told!.data as { number: string | null };
    return { lines: [number ?? '', await shopName(text)] };
  },
  'the page behind a mail': async (text) => {
    const page = pageOf({ language: 'en', ...profileWords.en.page.open(text, text) });
    return { html: [await page.text()] };
  },
  'the list of methods': (text) => {
    const { billingDetails, bankName } = kept(method(text));
    return { lines: [...Object.values(billingDetails), bankName].map((value) => value ?? '') };
  },
  'the profile that the provider had': (text) => {
    const address = { line1: text, line2: text, postal_code: text, city: text, state: text, country: text };
    const owner = { name: text, email: text, phone: text, preferred_locales: [text], address };
    const { address: home, ...facts } = plainFactsOf(owner as Stripe.Customer);
    return { lines: [...Object.values(facts), ...Object.values(home ?? {})].map((value) => value ?? '') };
  },
  'the list of invoices': (text) => {
    const { number, description } = invoiceOf(invoice(text));
    return { lines: [number ?? '', description ?? ''] };
  },
  'the lines of the next invoice': async (text) => {
    const { upcoming } = await upcomingInvoice(provider(text), 'cus_1');
    return { lines: upcoming?.lines.map(({ description }) => description) ?? [] };
  },
  'what a change would cost': (text) => ({
    lines: previewOf(preview(text)).lines.map(({ description }) => description),
  }),
  'why a method could not be changed': async (text) => {
    const change = stripeMethods(provider(text)).update(kept(method('Acme')), {}, 'once');
    return { lines: [await change.then(String, (error: unknown) => (error as Error).message)] };
  },
  'the server’s own page of a method': (text) => {
    const returnUrl = new URL(`https://shop.test/${text}`).href;
    const hosts = stripeHosts({});
    const page = (state: 'open' | 'used' | 'expired') =>
      pageHtml({ state, locale: 'en', currency: 'USD', returnUrl }, hosts, text)
        // the address leads back, and is written as an attribute is
        .replaceAll(`="${escaped(returnUrl)}"`, '=""');
    return { html: [page('open'), page('used'), page('expired'), pageHtml(undefined, hosts, text)] };
  },
  'names of files': (text) => {
    const entry = { position: 0, state: 'kept', size: 1, invoice: { ...invoiceFixtures.paid, number: text } } as const;
    const name = fileNames()(entry) ?? '';
    expect(name).toMatch(/^[\w-]{1,60}\.pdf$/);
    return { lines: [name] };
  },
  'titles of products and names of stores': (text) => {
    const title = OrderLine.safeParse({ sku: 'FRAME', quantity: 1, amount: 1, title: text });
    const name = Store.safeParse({ id: 'web', name: text });
    // what is refused is shown nowhere
    return { lines: [title.data?.title ?? '', name.data?.name ?? ''] };
  },
  'the table of a year': (text) => ({
    csv: [
      tableLine(
        {
          position: 0,
          state: 'kept',
          size: 1,
          invoice: { ...invoiceFixtures.paid, number: text, description: text },
        },
        'x.pdf',
        'UTC',
      ),
    ],
  }),
  'titles of imported orders': (text) => {
    const columns = { order: 'o', placedAt: 'at', sku: 's', title: 't', quantity: 'q', unitPrice: 'p' };
    const format = { columns } as Parameters<typeof lineReader>[1]['format'];
    const read = lineReader(['o', 'at', 's', 't', 'q', 'p'], { format, timeZone: 'UTC', digits: 2 });
    const line = read(['1', '2026-11-20 14:32', 'sku', text, '1', '1.00']) as CsvLine;
    return { lines: [line.title ?? ''] };
  },
  'the log': async (text) => {
    const line = JSON.parse(await logged(text)) as Logged;
    const { err, account, push } = line;
    return {
      lines: [err.message, err.cause.message, account, push.id, ...push.several],
      paragraphs: [JSON.stringify(line)],
    };
  },
};

// what a mail, a page and a log are made of besides: line feeds between paragraphs
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;
const tags = (html: string) => html.match(/<[^>]*>/g);

describe.each(Object.entries(places))('%s', (name, place) => {
  // each mail alone stays short; a page has its own style besides
  const most = name.startsWith('mails about') ? 1_600 : 7_000;
  test.each(Object.entries(planted))(
    'shows %s as text: bounded, composed, and nothing that is not seen',
    async (_name, text) => {
      const shown = await place(text);
      const harmless = await place('Acme');
      const all = [shown.lines, shown.paragraphs, shown.html, shown.csv].flatMap((parts) => parts ?? []);
      expect(all.length).toBeGreaterThan(0);
      for (const part of all) {
        expect(part.normalize('NFC')).toBe(part);
        expect(part.replaceAll('\n', '').replace(/\r$/, '')).not.toMatch(unseen);
        expect(part.length).toBeLessThan(most);
      }
      for (const line of shown.lines ?? []) {
        expect(line).not.toContain('\n');
        expect(line.length).toBeLessThanOrEqual(1000);
      }
      // no tag and no attribute more than with a harmless name
      expect((shown.html ?? []).map(tags)).toEqual((harmless.html ?? []).map(tags));
      for (const line of shown.csv ?? []) {
        expect(line.match(/\r\n/g)).toHaveLength(1);
        for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
          expect(cell).not.toMatch(/^"?[\s\p{Cf}"]*[=+\-@|%]/u);
      }
    },
  );
});
