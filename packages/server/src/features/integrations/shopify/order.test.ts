import { expect, test } from 'vitest';
import { minorOf } from '../../../platform/decimal.ts';
import { documentsOf, type ShopifyOrder } from './order.ts';

const bag = (amount: string) => ({ shopMoney: { amount, currencyCode: 'EUR' } });

const order: ShopifyOrder = {
  id: 'gid://shopify/Order/7',
  processedAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-21T09:00:00Z',
  cancelledAt: null,
  test: false,
  customer: { id: 'gid://shopify/Customer/9' },
  shippingAddress: { countryCodeV2: 'DE' },
  totalPriceSet: bag('134.9'),
  lines: [{ sku: 'FRAME', title: 'Frame', quantity: 1, discountedTotalSet: bag('129.0') }],
  refunds: [],
};
const later = new Date('2026-11-22T00:00:00Z');

test.each([
  ['129.0', 'EUR', 12_900],
  ['-0.05', 'EUR', -5],
  ['1234', 'JPY', 1234],
  ['1234.0', 'JPY', 1234],
  ['1.5', 'KWD', 1500],
  ['0.995', 'EUR', 100],
  ['9007199254740.99', 'EUR', 900_719_925_474_099],
])('%s %s are %d minor units', (decimal, currency, minor) => {
  expect(minorOf(decimal, currency)).toBe(minor);
});

test('what is no decimal is refused', () => {
  expect(() => minorOf('1,50', 'EUR')).toThrow('no amount');
});

test('an order comes to its total, with shipping and taxes as a line that has no pieces', () => {
  expect(documentsOf(order, 'EUR', later)).toEqual([
    {
      id: '7',
      kind: 'order',
      status: 'placed',
      test: false,
      placedAt: '2026-11-20T10:00:00Z',
      updatedAt: '2026-11-21T09:00:00.999Z',
      country: 'DE',
      customer: '9',
      lines: [
        { sku: 'FRAME', title: 'Frame', quantity: 1, amount: 12_900 },
        { sku: 'shopify:rest', title: 'Shipping, taxes and adjustments', quantity: 0, amount: 590 },
      ],
    },
  ]);
});

test('what a merchant wrote is kept without what no database keeps and nobody sees', () => {
  const lines = [{ sku: '\u0000', title: 'Fra\u202Eme\uD800', quantity: 1, discountedTotalSet: bag('134.9') }];
  expect(documentsOf({ ...order, lines }, 'EUR', later)[0]?.lines).toEqual([
    { sku: 'Fra me', title: 'Fra me', quantity: 1, amount: 13_490 },
  ]);
});

test('a refund takes back on its own day what was given back, and is cancelled with its order', () => {
  const refunds = [
    {
      id: 'gid://shopify/Refund/3',
      processedAt: '2026-11-21T08:00:00Z',
      totalRefundedSet: bag('100.0'),
      lines: [{ quantity: 1, lineItem: { sku: null, title: 'Frame' }, subtotalSet: bag('129.0') }],
    },
  ];
  const [, credit] = documentsOf({ ...order, refunds }, 'EUR', later);
  expect(credit).toMatchObject({ id: 'refund/3', kind: 'credit', placedAt: '2026-11-21T08:00:00Z', status: 'placed' });
  expect(credit?.lines.map(({ sku, quantity, amount }) => [sku, quantity, amount])).toEqual([
    ['Frame', -1, -12_900],
    ['shopify:rest', 0, 2900],
  ]);
  const cancelled = documentsOf({ ...order, refunds, cancelledAt: '2026-11-21T09:00:00Z' }, 'EUR', later);
  expect(cancelled.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
});

test('what is read within the second of its change gives way to what is read after it', () => {
  const version = (readAt: string) => documentsOf(order, 'EUR', new Date(readAt))[0]?.updatedAt;
  expect(version('2026-11-21T09:00:01Z')).toBe('2026-11-21T09:00:00.000Z');
  expect(version('2026-11-21T09:00:05Z')).toBe('2026-11-21T09:00:00.999Z');
});

test('an amount in another currency is no amount of the shop', () => {
  expect(() => documentsOf(order, 'GBP', later)).toThrow('The shop counts in EUR, its store in GBP.');
});
