import { totalOf } from './present.ts';
import type { Troubles } from './troubles.ts';
import { secret, type OrderState, type SoldOrder, type World } from './world.ts';

/** An order as it is placed; what is left out is empty, or now. */
export interface NewSale {
  readonly id?: number;
  /** ms. */
  readonly at?: number;
  readonly state?: OrderState;
  readonly customer?: number | null;
  readonly country?: string;
  readonly shipping?: number;
  readonly tax?: number;
  readonly paidIn?: SoldOrder['paidIn'];
  readonly lines: readonly {
    readonly sku: string;
    readonly name?: string;
    readonly quantity: number;
    readonly total: number;
    readonly discount?: number;
    readonly variant?: string;
  }[];
}

export interface NewMemo {
  readonly at?: number;
  readonly amount: number;
  /** By the place of the line in its order. */
  readonly lines?: readonly { readonly place: number; readonly quantity: number; readonly total: number }[];
}

export const everyResource = [
  'Magento_Backend::store',
  'Magento_Sales::actions_view',
  'Magento_Catalog::products',
  'Magento_CatalogInventory::cataloginventory',
];

/** What moves the simulated shop, and what its merchant does in its admin. */
export function createControl(
  world: World,
  { troubles, requests, advance }: { troubles: Troubles; requests: string[]; advance: (seconds: number) => void },
) {
  const orderOf = (id: number): SoldOrder => {
    const order = world.orders.get(id);
    if (!order) throw new Error(`There is no order ${id}.`);
    return order;
  };
  const changed = (order: SoldOrder): void => {
    order.updatedAt = Math.max(order.updatedAt, world.now());
  };

  return {
    now: world.now,
    advance,
    /** Every request so far, as `GET /path?query`. */
    requests: requests as readonly string[],
    /** Lets something go wrong. */
    trouble: troubles.add,
    /** Nothing goes wrong any more. */
    clear: troubles.clear,
    place(sale: NewSale): number {
      const id = sale.id ?? world.next();
      const at = sale.at ?? world.now();
      world.orders.set(id, {
        id,
        createdAt: at,
        updatedAt: at,
        state: sale.state ?? 'processing',
        customer: sale.customer ?? null,
        country: sale.country ?? 'US',
        shipping: sale.shipping ?? 0,
        tax: sale.tax ?? 0,
        paidIn: sale.paidIn ?? { currency: world.currency, rate: 1 },
        lines: sale.lines.map(({ variant, ...line }) => ({
          id: world.next(),
          name: line.sku,
          discount: 0,
          ...line,
          variant: variant === undefined ? undefined : { id: world.next(), sku: variant },
        })),
      });
      return id;
    },
    /** A credit memo. Its order changes with it, as it does there. */
    refund(id: number, { at, amount, lines = [] }: NewMemo): number {
      const order = orderOf(id);
      const memo = world.next();
      world.memos.set(memo, {
        id: memo,
        order: id,
        createdAt: at ?? world.now(),
        updatedAt: at ?? world.now(),
        amount,
        canceled: false,
        lines: lines.map(({ place, ...one }) => {
          const line = order.lines[place];
          if (!line) throw new Error(`Order ${id} has no line ${place}.`);
          return { ...one, line };
        }),
      });
      const refunded = [...world.memos.values()].filter((one) => one.order === id);
      if (refunded.reduce((sum, one) => sum + one.amount, 0) >= totalOf(order)) order.state = 'closed';
      changed(order);
      return memo;
    },
    /** Moves an order to another state: `canceled` takes it back. */
    move(id: number, state: OrderState): void {
      const order = orderOf(id);
      order.state = state;
      changed(order);
    },
    product(product: {
      readonly sku: string;
      readonly name?: string;
      readonly price: number;
      readonly quantity: number;
    }) {
      const id = world.products.get(product.sku)?.id ?? world.next();
      world.products.set(product.sku, { name: product.sku, ...product, id, updatedAt: world.now() });
    },
    setCurrency: (currency: string) => void (world.currency = currency),
    /** What the integration may read. */
    allow: (resources: readonly string[] = everyResource) => void (world.resources = resources),
    /** As in 2.4.6. */
    setVersion(version: string): void {
      world.version = version;
      world.dateBug = version.startsWith('2.4.6');
    },
    /**
     * What happens when a merchant activates the integration, or authorizes it again: keys are made and posted to its callback
     * URL; then its identity link is opened, which is answered here. The status is that of the callback.
     */
    async activate({ callbackUrl, identityUrl }: { callbackUrl: string; identityUrl: string }) {
      const integration = {
        consumerKey: secret(world),
        consumerSecret: secret(world),
        verifier: secret(world),
        activatedAt: world.now(),
        request: undefined,
        access: undefined,
      };
      world.integration = integration;
      const told = await fetch(callbackUrl, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({
          oauth_consumer_key: integration.consumerKey,
          oauth_consumer_secret: integration.consumerSecret,
          store_base_url: world.url,
          oauth_verifier: integration.verifier,
        }),
      });
      await told.body?.cancel();
      const identity = new URL(identityUrl);
      identity.searchParams.set('oauth_consumer_key', integration.consumerKey);
      identity.searchParams.set('success_call_back', `${world.url}admin/integration/loginSuccessCallback`);
      return { status: told.status, identity: identity.href };
    },
    /** The keys of an integration that is active, as the admin shows them. */
    credentials() {
      const integration = (world.integration ??= {
        consumerKey: secret(world),
        consumerSecret: secret(world),
        verifier: secret(world),
        activatedAt: world.now(),
        request: undefined,
        access: undefined,
      });
      integration.access ??= { token: secret(world), secret: secret(world) };
      const { consumerKey, consumerSecret, access } = integration;
      return { consumerKey, consumerSecret, token: access.token, tokenSecret: access.secret };
    },
    /** The integration is deleted: its keys are void. */
    revoke: () => void (world.integration = undefined),
  };
}

export type MagentoControl = ReturnType<typeof createControl>;
