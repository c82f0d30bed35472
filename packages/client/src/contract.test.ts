import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import * as contracts from './index.ts';
import * as schemas from './schemas.ts';
import { answer, stubClient } from './testing.ts';
import * as fixtures from './testing.ts';

const pairs = [
  ['session', contracts.session, schemas.sessionSchemas],
  ['subscription', contracts.subscription, schemas.subscriptionSchemas],
  ['payment-methods', contracts.paymentMethods, schemas.paymentMethodSchemas],
  ['invoices', contracts.invoices, schemas.invoiceSchemas],
  ['usage', contracts.usage, schemas.usageSchemas],
  ['profile', contracts.profile, schemas.profileSchemas],
  ['profile register', contracts.profileRegister, schemas.profileRegisterSchemas],
  ['orders', contracts.orders, schemas.orderSchemas],
  ['order imports', contracts.orderImports, schemas.orderImportSchemas],
  ['integrations', contracts.integrations, schemas.integrationSchemas],
  ['invitations', contracts.invitations, schemas.invitationSchemas],
  ['claims', contracts.claims, schemas.claimSchemas],
  ['metrics', contracts.metrics, schemas.metricSchemas],
  ['notifications', contracts.notifications, schemas.notificationSchemas],
  ['guidance', contracts.guidance, schemas.guidanceSchemas],
] as const;

test.each(pairs)('%s has schemas for each entry and entries for each schema', (_, contract, schema) => {
  expect(Object.keys(schema).sort()).toEqual(Object.keys(contract).sort());
  for (const [name, { method }] of Object.entries(contract)) {
    const one = (schema as Record<string, { input?: unknown; output?: unknown }>)[name]!;
    expect(one.output, name).toBeDefined();
    if (method !== 'GET') expect(one.input, `${name} takes an input`).toBeDefined();
  }
});

const {
  subscriptionFixtures: s,
  sessionFixtures,
  usageFixtures: u,
  paymentMethodFixtures: p,
  profileFixtures,
  invoiceFixtures: i,
  notificationFixtures: n,
  guidanceFixtures: g,
} = fixtures;
const { quotes, changes, blockers, plans } = s;
const rows: [string, z.ZodMiniType, readonly unknown[]][] = [
  ['Plan', schemas.Plan, plans],
  [
    'Subscription',
    schemas.Subscription,
    [s.active, s.trialing, s.pastDue, s.canceling, s.canceled, s.scheduled, s.changing],
  ],
  ['Quote', schemas.Quote, Object.values(quotes)],
  ['Blocker', schemas.Blocker, Object.values(blockers)],
  ['PlanChange', schemas.PlanChange, Object.values(changes)],
  ['SessionInfo', schemas.SessionInfo, Object.values(sessionFixtures)],
  ['UsageMeter', schemas.UsageMeter, [...u.list, u.low, u.high, u.full, u.unlimited, u.bought, u.empty]],
  ['UsageEvent', schemas.UsageEvent, [u.event]],
  ['UsageReport', schemas.UsageReport, [u.report]],
  ['TokenPackage', schemas.TokenPackage, u.packages],
  ['TokenPurchase', schemas.TokenPurchase, Object.values(u.purchases)],
  ['PaymentMethod', schemas.PaymentMethod, [p.visa, p.mastercard, p.expired, p.sepa, p.bank, p.last, ...p.list]],
  ['CardSetup', schemas.CardSetup, [p.setup]],
  ['MethodPage', schemas.MethodPage, [p.page]],
  ['Profile', schemas.Profile, Object.values({ ...profileFixtures, address: profileFixtures.complete })],
  ['InvoicePage', schemas.InvoicePage, [i.page, i.settled, i.none, i.pageOf([i.declined, i.processing, i.challenged])]],
  ['NotificationPage', schemas.NotificationPage, [n.page, n.nothing]],
  ['NotificationsMarked', schemas.NotificationsMarked, [n.marked]],
  ['NotificationPreferences', schemas.NotificationPreferences, [n.preferences]],
  ['Guidance', schemas.Guidance, [g.begun, g.resumed, g.complete, g.first, g.throughShop]],
  ['Progress', schemas.Progress, [g.progress]],
  ['Upcoming', schemas.Upcoming, [i.upcoming, i.ending, i.nothing]],
  ['InvoicePayment', schemas.InvoicePayment, Object.values(i.payments)],
  ['Archive', schemas.Archive, Object.values(i.archives)],
  ['OrderBatch', schemas.OrderBatch, [fixtures.orderFixtures.batch]],
  ['OrderReport', schemas.OrderReport, [fixtures.orderFixtures.report]],
  ['Import', schemas.Import, [fixtures.orderFixtures.done]],
  ['ImportRefusal', schemas.ImportRefusal, [fixtures.orderFixtures.refusal]],
  ['CustomerImport', schemas.CustomerImport, [fixtures.orderFixtures.begun]],
  ['Imports', schemas.Imports, [fixtures.orderFixtures.imports]],
  ['ImportPreview', schemas.ImportPreview, [fixtures.orderFixtures.preview]],
  ['Integration', schemas.Integration, Object.values(fixtures.integrationFixtures)],
  ['Dashboard', schemas.Dashboard, [fixtures.metricFixtures.dashboard]],
];

test.each(rows)('each fixture of %s is one that the API could send', (_, schema, values) => {
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) expect(z.safeParse(schema, value).error).toBeUndefined();
});

test('the lines of each quote sum to what is due or credited, and to what is paid after', () => {
  const sum = (lines: readonly contracts.QuoteLine[]) => lines.reduce((all, { amount }) => all + amount.amount, 0);
  for (const { lines, dueNow, credit, recurring } of Object.values<contracts.Quote>(quotes)) {
    expect(sum(lines)).toBe(dueNow.amount - credit.amount);
    if (recurring.lines) expect(sum(recurring.lines)).toBe(recurring.price.amount);
  }
});

test('a stub answers values, functions, promises and errors, and the last answer wins', async () => {
  const { subscription } = contracts;
  const stub = stubClient(answer(subscription.plans, plans), answer(subscription.plans, Promise.resolve([])));
  expect(await stub.send(subscription.plans())).toEqual([]);
  stub.answer(answer(subscription.read, ({ id }) => ({ ...changes.succeeded, id })));
  expect(await stub.send(subscription.read({ id: 'pc_9' }))).toMatchObject({ id: 'pc_9' });
  stub.answer(answer(subscription.current, contracts.subscriptionErrors.not_found()));
  await expect(stub.send(subscription.current())).rejects.toMatchObject({ code: 'subscription/not_found' });
  expect(stub.sent.map(({ endpoint }) => endpoint)).toEqual([
    subscription.plans,
    subscription.read,
    subscription.current,
  ]);
});

test('a stub rejects loudly what it has no answer to', async () => {
  await expect(stubClient().send(contracts.usage.list())).rejects.toThrow('no answer to GET /api/customer/usage');
});
