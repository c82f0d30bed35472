import type { Fault, Faults } from '../stripe/http/faults.ts';
import type { Deliveries } from './deliveries.ts';
import { moveCatalogue } from './catalogue.ts';
import { decimalOf, totalOf } from './orders.ts';
import { approve, chargesOf, decline, endAll, freezeAll, type Status } from './billing.ts';
import { mend } from './mend.ts';
import { idToken } from './tokens.ts';
import { gid, instant, type PricedPlan, type Shop, type ShopOrder, type Trouble, type World } from './world.ts';

/** A shop that has the app. */
export interface NewShop {
  readonly name?: string;
  readonly currency?: string;
  readonly email?: string;
  readonly timeZone?: string;
  readonly scopes?: readonly string[];
  /** Points of the bucket by second; its size is twenty times that. */
  readonly pointsPerSecond?: number;
}

/** An order as it is placed; what is left out is empty, or now. */
export interface NewOrder {
  readonly id?: number;
  /** ms. */
  readonly at?: number;
  readonly test?: boolean;
  readonly customer?: number | null;
  readonly country?: string | null;
  readonly shipping?: number;
  readonly tax?: number;
  readonly lines: readonly {
    readonly sku: string | null;
    readonly title?: string;
    readonly quantity: number;
    readonly total: number;
  }[];
}

export interface NewRefund {
  readonly at?: number;
  readonly amount: number;
  /** By the place of the line in its order. */
  readonly lines?: readonly { readonly place: number; readonly quantity: number; readonly subtotal: number }[];
}

export const scopes = ['read_orders', 'read_products', 'read_inventory', 'read_locations'];

/** What moves the simulated shops. Every change publishes the webhooks that Shopify would. */
export function createControl(
  world: World,
  {
    faults,
    webhooks,
    requests,
    advance,
  }: { faults: Faults; webhooks: Deliveries; requests: string[]; advance: (seconds: number) => void },
) {
  const shopOf = (domain: string): Shop => {
    const shop = world.shops.get(domain);
    if (!shop) throw new Error(`There is no shop ${domain}.`);
    return shop;
  };
  const orderOf = (shop: Shop, id: number): ShopOrder => {
    const order = shop.orders.get(id);
    if (!order) throw new Error(`There is no order ${id}.`);
    return order;
  };
  /** The part of the older JSON shape that a receiver finds in a webhook. */
  const payloadOf = (shop: Shop, order: ShopOrder) => ({
    id: order.id,
    admin_graphql_api_id: gid('Order', order.id),
    name: `#${order.id}`,
    created_at: instant(order.createdAt),
    updated_at: instant(order.updatedAt),
    cancelled_at: order.cancelledAt === null ? null : instant(order.cancelledAt),
    test: order.test,
    currency: shop.currency,
    total_price: decimalOf(totalOf(order), shop.currency),
    email: 'customer@example.com',
    customer: order.customer === null ? null : { id: order.customer, email: 'customer@example.com' },
  });
  const changed = (shop: Shop, order: ShopOrder, topic: string): void => {
    order.updatedAt = Math.max(order.updatedAt, world.now());
    world.publish(shop, topic, payloadOf(shop, order));
  };

  return {
    now: world.now,
    advance,
    webhooks,
    /** Every request so far, as `POST /path`. */
    requests: requests as readonly string[],
    fault: (fault: Fault) => faults.add(fault),
    /** Adds a shop in which the app is installed. */
    open(domain: string, shop: NewShop = {}): void {
      const perSecond = shop.pointsPerSecond ?? 100;
      world.shops.set(domain, {
        domain,
        name: shop.name ?? domain.split('.')[0] ?? domain,
        currency: shop.currency ?? 'EUR',
        timeZone: shop.timeZone ?? 'Europe/Berlin',
        orders: new Map(),
        products: new Map(),
        levels: new Map(),
        subscriptions: new Map(),
        bulks: new Map(),
        charges: new Map(),
        email: shop.email ?? `owner@${domain}`,
        scopes: shop.scopes ?? scopes,
        installed: true,
        frozen: false,
        troubles: [],
        token: undefined,
        points: { available: 20 * perSecond, at: world.now(), perSecond, most: 20 * perSecond },
      });
    },
    /** What App Bridge would give a page in this shop; `claims` replace what is in it. */
    idToken: (domain: string, claims?: object) => idToken(world, shopOf(domain), claims),
    place(domain: string, order: NewOrder): number {
      const shop = shopOf(domain);
      const id = order.id ?? world.next();
      const at = order.at ?? world.now();
      shop.orders.set(id, {
        id,
        createdAt: at,
        processedAt: at,
        updatedAt: at,
        cancelledAt: null,
        test: order.test ?? false,
        customer: order.customer ?? null,
        country: order.country ?? null,
        lines: order.lines.map((line) => ({ id: world.next(), title: line.sku ?? 'Untitled', ...line })),
        shipping: order.shipping ?? 0,
        tax: order.tax ?? 0,
        refunds: [],
      });
      world.publish(shop, 'orders/create', payloadOf(shop, orderOf(shop, id)));
      return id;
    },
    refund(domain: string, id: number, { at, amount, lines = [] }: NewRefund): number {
      const shop = shopOf(domain);
      const order = orderOf(shop, id);
      const refund = {
        id: world.next(),
        at: at ?? world.now(),
        amount,
        lines: lines.map(({ place, ...one }) => ({ ...one, line: order.lines[place]?.id ?? 0 })),
      };
      order.refunds = [...order.refunds, refund];
      changed(shop, order, 'orders/updated');
      world.publish(shop, 'refunds/create', {
        id: refund.id,
        admin_graphql_api_id: gid('Refund', refund.id),
        order_id: id,
        created_at: instant(refund.at),
      });
      return refund.id;
    },
    cancel(domain: string, id: number): void {
      const shop = shopOf(domain);
      const order = orderOf(shop, id);
      order.cancelledAt = world.now();
      changed(shop, order, 'orders/cancelled');
    },
    ...moveCatalogue(world, shopOf),
    /** Changes what was bought. */
    edit(domain: string, id: number, lines: NewOrder['lines']): void {
      const shop = shopOf(domain);
      const order = orderOf(shop, id);
      order.lines = lines.map((line) => ({ id: world.next(), title: line.sku ?? 'Untitled', ...line }));
      changed(shop, order, 'orders/updated');
    },
    /** Tokens are void at once; who listens hears of it. */
    uninstall(domain: string): void {
      const shop = shopOf(domain);
      Object.assign(shop, { installed: false, token: undefined } satisfies Partial<Shop>);
      endAll(world, shop);
      world.publish(shop, 'app/uninstalled', { id: 1, domain, myshopify_domain: domain });
      shop.subscriptions.clear();
    },
    install(domain: string): void {
      shopOf(domain).installed = true;
    },
    /** Lets something go wrong, once. */
    trouble: (domain: string, trouble: Trouble) => void shopOf(domain).troubles.push(trouble),
    setCurrency(domain: string, currency: string): void {
      shopOf(domain).currency = currency;
    },
    /** Whether the app is there and may read orders, and the shop is no frozen one. */
    isWell(domain: string): boolean {
      const { installed, frozen, scopes: allowed } = shopOf(domain);
      return installed && !frozen && allowed.includes('read_orders');
    },
    /** What a merchant does: installs the app again, allows what it asks for, pays the bill. */
    mend: (domain: string, allowed: readonly string[] = scopes) => mend(world, shopOf(domain), allowed),
    freeze(domain: string, frozen = true): void {
      const shop = shopOf(domain);
      shop.frozen = frozen;
      freezeAll(world, shop, frozen);
    },
    /** Holds what is billed, or lets it go on; the shop itself stays open. */
    freezeBilling: (domain: string, frozen = true) => freezeAll(world, shopOf(domain), frozen),
    /** Ends what is billed, while the app stays: as Shopify does for a merchant who asks its support. */
    endBilling: (domain: string) => endAll(world, shopOf(domain)),
    /** What Shopify's own page sells for this app, and where it leads afterwards. */
    price(plans: readonly PricedPlan[], welcomeUrl = world.pricing.welcomeUrl): void {
      world.pricing = { plans, welcomeUrl };
    },
    /** Every agreement of the shop, the oldest first. */
    charges: (domain: string): readonly { readonly id: string; readonly name: string; readonly status: Status }[] =>
      chargesOf(shopOf(domain)).map(({ id, name, status }) => ({ id: gid('AppSubscription', id), name, status })),
    /** What a merchant does on the page where a charge is confirmed: the newest that waits. */
    decide(domain: string, answer: 'approve' | 'decline'): void {
      const shop = shopOf(domain);
      const charge = chargesOf(shop).findLast(({ status }) => status === 'PENDING');
      if (!charge) throw new Error('No charge waits.');
      if (answer === 'approve') approve(world, shop, charge);
      else decline(world, shop, charge);
    },
    setScopes(domain: string, next: readonly string[]): void {
      const shop = shopOf(domain);
      const previous = shop.scopes;
      shop.scopes = next;
      world.publish(shop, 'app/scopes_update', { id: 1, previous, current: next });
    },
    /** One of the compliance topics, or any other. */
    publish: (domain: string, topic: string, payload: object) => world.publish(shopOf(domain), topic, payload),
    subscriptions: (domain: string) =>
      [...shopOf(domain).subscriptions.values()].map(({ topic, uri }) => ({ topic, uri })),
    /** Takes all subscriptions away, as after eight deliveries that failed. */
    unsubscribe: (domain: string) => shopOf(domain).subscriptions.clear(),
    /** How much of the bucket is left. */
    points: (domain: string) => shopOf(domain).points.available,
    drain(domain: string, points = 0): void {
      Object.assign(shopOf(domain).points, { available: points, at: world.now() });
    },
  };
}

export type ShopifyControl = ReturnType<typeof createControl>;
