import type { Columns } from './search.ts';
import { instant, type CreditMemo, type SoldLine, type SoldOrder, type World } from './world.ts';

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** `12.9` for 1290 cents, a number as Magento answers it. */
export const decimal = (minor: number, currency: string): number =>
  Number((minor / 10 ** digitsOf(currency)).toFixed(4));

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

export const totalOf = ({ lines, shipping, tax }: SoldOrder): number =>
  sum(lines.map(({ total, discount }) => total - discount)) + shipping + tax;

export const memosOf = (world: World, { id }: SoldOrder): CreditMemo[] =>
  [...world.memos.values()].filter(({ order, canceled }) => order === id && !canceled);

/** An item, and below it what was chosen of it. */
function itemsOf(world: World, order: SoldOrder, line: SoldLine): object[] {
  const base = (amount: number) => decimal(amount, world.currency);
  const paid = (amount: number) => decimal(Math.round(amount * order.paidIn.rate), order.paidIn.currency);
  const back = sum(
    memosOf(world, order).flatMap(({ lines }) =>
      lines.filter((one) => one.line.id === line.id).map((one) => one.quantity),
    ),
  );
  const common = {
    order_id: order.id,
    store_id: 1,
    created_at: instant(order.createdAt),
    updated_at: instant(order.updatedAt),
    qty_ordered: line.quantity,
    qty_refunded: back,
    qty_canceled: order.state === 'canceled' ? line.quantity : 0,
  };
  const each = line.quantity === 0 ? 0 : line.total / line.quantity;
  return [
    {
      ...common,
      item_id: line.id,
      sku: line.variant?.sku ?? line.sku,
      name: line.name,
      product_type: line.variant ? 'configurable' : 'simple',
      base_price: base(each),
      base_row_total: base(line.total),
      base_discount_amount: base(line.discount),
      base_tax_amount: 0,
      price: paid(each),
      row_total: paid(line.total),
      discount_amount: paid(line.discount),
    },
    ...(line.variant
      ? [
          {
            ...common,
            item_id: line.variant.id,
            parent_item_id: line.id,
            sku: line.variant.sku,
            name: line.name,
            product_type: 'simple',
            base_price: 0,
            base_row_total: 0,
            base_discount_amount: 0,
            price: 0,
            row_total: 0,
            discount_amount: 0,
          },
        ]
      : []),
  ];
}

/** An order as `GET /V1/orders` lists it, with whoever bought in it. */
export function presentOrder(world: World, order: SoldOrder): object {
  const { paidIn } = order;
  const base = (amount: number) => decimal(amount, world.currency);
  const paid = (amount: number) => decimal(Math.round(amount * paidIn.rate), paidIn.currency);
  const discount = sum(order.lines.map((line) => line.discount));
  const subtotal = sum(order.lines.map((line) => line.total));
  const refunded = sum(memosOf(world, order).map(({ amount }) => amount));
  const items = order.lines.flatMap((line) => itemsOf(world, order, line));
  const address = {
    country_id: order.country,
    city: 'Springfield',
    email: `customer-${order.id}@example.com`,
    firstname: 'Ada',
    lastname: 'Example',
    postcode: '10001',
    street: ['1 Main Street'],
    telephone: '555-0100',
    parent_id: order.id,
  };
  return {
    entity_id: order.id,
    increment_id: String(order.id).padStart(9, '0'),
    state: order.state,
    status: order.state === 'new' ? 'pending' : order.state,
    created_at: instant(order.createdAt),
    updated_at: instant(order.updatedAt),
    base_currency_code: world.currency,
    global_currency_code: world.currency,
    order_currency_code: paidIn.currency,
    store_currency_code: world.currency,
    base_to_order_rate: paidIn.rate,
    base_grand_total: base(totalOf(order)),
    base_subtotal: base(subtotal),
    base_discount_amount: -base(discount),
    base_shipping_amount: base(order.shipping),
    base_tax_amount: base(order.tax),
    ...(refunded !== 0 && { base_total_refunded: base(refunded), total_refunded: paid(refunded) }),
    grand_total: paid(totalOf(order)),
    subtotal: paid(subtotal),
    discount_amount: -paid(discount),
    shipping_amount: paid(order.shipping),
    tax_amount: paid(order.tax),
    ...(order.customer !== null && { customer_id: order.customer }),
    customer_is_guest: order.customer === null ? 1 : 0,
    customer_email: address.email,
    is_virtual: 0,
    quote_id: order.id,
    store_id: 1,
    store_name: `Main Website\n${world.name}\nDefault Store View`,
    total_item_count: order.lines.length,
    total_qty_ordered: sum(order.lines.map(({ quantity }) => quantity)),
    items,
    billing_address: { ...address, address_type: 'billing', entity_id: order.id * 2 },
    payment: {
      account_status: '',
      additional_information: ['Check / Money order'],
      cc_last4: '',
      method: 'checkmo',
      parent_id: order.id,
      entity_id: order.id,
    },
    status_histories: [],
    extension_attributes: {
      shipping_assignments: [
        {
          shipping: {
            address: { ...address, address_type: 'shipping', entity_id: order.id * 2 + 1 },
            method: 'flatrate_flatrate',
            total: { base_shipping_amount: base(order.shipping), shipping_amount: paid(order.shipping) },
          },
          items,
        },
      ],
    },
  };
}

export function presentMemo(world: World, memo: CreditMemo): object {
  const base = (amount: number) => decimal(amount, world.currency);
  const subtotal = sum(memo.lines.map(({ total }) => total));
  return {
    entity_id: memo.id,
    increment_id: String(memo.id).padStart(9, '0'),
    order_id: memo.order,
    // 1 open, 2 refunded, 3 canceled
    state: memo.canceled ? 3 : 2,
    created_at: instant(memo.createdAt),
    updated_at: instant(memo.updatedAt),
    base_currency_code: world.currency,
    global_currency_code: world.currency,
    store_currency_code: world.currency,
    order_currency_code: world.currency,
    base_grand_total: base(memo.amount),
    grand_total: base(memo.amount),
    base_subtotal: base(subtotal),
    base_adjustment: base(memo.amount - subtotal),
    store_id: 1,
    items: memo.lines.flatMap(({ line, quantity, total }) => [
      {
        entity_id: memo.id * 1000 + line.id,
        parent_id: memo.id,
        order_item_id: line.id,
        sku: line.variant?.sku ?? line.sku,
        name: line.name,
        qty: quantity,
        base_cost: 0,
        base_price: base(quantity === 0 ? 0 : total / quantity),
        base_row_total: base(total),
        base_discount_amount: 0,
      },
      // what was chosen comes along, without a price
      ...(line.variant
        ? [
            {
              entity_id: memo.id * 1000 + line.variant.id,
              parent_id: memo.id,
              order_item_id: line.variant.id,
              sku: line.variant.sku,
              name: line.name,
              qty: quantity,
              base_cost: 0,
              base_price: 0,
            },
          ]
        : []),
    ]),
    comments: [],
  };
}

export const orderColumns: Columns<SoldOrder> = {
  entity_id: ({ id }) => id,
  increment_id: ({ id }) => String(id).padStart(9, '0'),
  created_at: ({ createdAt }) => instant(createdAt),
  updated_at: ({ updatedAt }) => instant(updatedAt),
  state: ({ state }) => state,
  customer_id: ({ customer }) => customer,
};

export const memoColumns: Columns<CreditMemo> = {
  entity_id: ({ id }) => id,
  order_id: ({ order }) => order,
  created_at: ({ createdAt }) => instant(createdAt),
  updated_at: ({ updatedAt }) => instant(updatedAt),
  state: ({ canceled }) => (canceled ? 3 : 2),
};
