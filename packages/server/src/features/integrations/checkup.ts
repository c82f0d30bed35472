import type { Capability } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import { asking } from './asking.ts';
import { createChecks } from './checks.ts';
import { assertCurrency } from './document.ts';
import type { Echo } from './echo.ts';
import { afterFailure } from './failing.ts';
import { PlatformFailure } from './failure.ts';
import { keysOf } from './magento/keys.ts';
import { readAnyProduct, readAnyStock } from './magento/catalogue.ts';
import { readAnyOrder, readShop } from './magento/reading.ts';
import type { MagentoRest } from './magento/rest.ts';
import type { Opening } from './opening.ts';
import { allowed, isAside } from './optional.ts';
import type { Check, Connection, ConnectionKey, ConnectionStore } from './ports.ts';
import { assertScopes } from './scopes.ts';
import type { Admin } from './shopify/admin.ts';
import { documents } from './shopify/documents.ts';
import { assertSubscribed } from './shopify/subscribe.ts';

type Tries = readonly (readonly [Capability, () => Promise<unknown>])[];

/**
 * Tries what a connection needs, and says how that went: one thing, or all until one fails. Reads alone, some points each. What is
 * wrong stands at once, as after a look by itself; what is well again is synced at once, which alone calls it connected.
 *
 * What concerns products or stock alone is told, and not believed of the whole: orders come in without them.
 */
export function createCheckup(deps: {
  store: ConnectionStore;
  opening: Opening;
  admin: Admin;
  clock: Clock;
  hookUrl: string;
  rest: MagentoRest;
  echo: Echo;
  syncLater: (key: ConnectionKey) => Promise<void>;
}) {
  const { store, opening, rest, echo, clock, hookUrl, syncLater } = deps;

  /** What a connection needs, in the order in which it needs it. */
  const triesOf: Readonly<Record<Connection['platform'], (connection: Connection, brief: boolean) => Tries>> = {
    shopify(connection, brief) {
      const ask = asking(deps, connection);
      return [
        ['sign_in', () => ask(documents.shop)],
        [
          'read_orders',
          async () => {
            const said = await ask<{ currentAppInstallation: { accessScopes: { handle: string }[] } }>(documents.shop);
            assertScopes(said.currentAppInstallation.accessScopes.map(({ handle }) => handle));
            await ask(documents.anyOrder);
          },
        ],
        [
          'receive_webhooks',
          async () => {
            await assertSubscribed(ask, hookUrl, connection.scopes);
            if (!brief) await echo.roundTrip(connection, ask);
          },
        ],
        ['read_products', () => allowed('read_products', () => ask(documents.anyProduct))],
        ['read_stock', () => allowed('read_stock', () => ask(documents.anyStock))],
      ];
    },
    // it tells of nothing by itself: it is asked every five minutes
    magento(connection) {
      const keys = async () => keysOf(await opening.token(connection));
      return [
        ['sign_in', async () => assertCurrency((await readShop(rest, await keys())).currency, connection.currency)],
        ['read_orders', async () => readAnyOrder(rest, await keys())],
        ['read_products', () => allowed('read_products', async () => readAnyProduct(rest, await keys()))],
        ['read_stock', () => allowed('read_stock', async () => readAnyStock(rest, await keys()))],
      ];
    },
  };

  /** Briefly: what orders need, without waiting for a webhook. */
  return async (
    connection: Connection,
    { capability, brief = false }: { readonly capability?: Capability | undefined; readonly brief?: boolean } = {},
  ): Promise<readonly Check[]> => {
    const checks = createChecks(clock);
    let failure: PlatformFailure | undefined;
    try {
      for (const [one, work] of triesOf[connection.platform](connection, brief)) {
        if (brief && (one === 'read_products' || one === 'read_stock')) continue;
        if (capability === undefined || capability === one)
          await checks.of(one, work).catch((error: unknown) => {
            if (!isAside(error)) throw error;
          });
      }
    } catch (error) {
      if (!(error instanceof PlatformFailure)) throw error;
      failure = error;
    }
    const missing = failure?.reason === 'webhooks_missing';
    // with the next look they are subscribed to again; the orders come in all the same
    const found = missing
      ? { subscribedAt: new Date(0) }
      : failure && failure.reason !== 'webhooks_silent'
        ? afterFailure(connection, failure, clock.now())
        : {};
    const open = await store.progress(connection, found, checks.all);
    const mended = !failure && connection.state !== 'connected' && capability !== 'sign_in';
    if (open && (missing || mended)) await syncLater(connection);
    return checks.all;
  };
}

export type Checkup = ReturnType<typeof createCheckup>;
