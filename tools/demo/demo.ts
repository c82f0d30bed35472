import {
  createApp,
  createStripe,
  makeDataDirectory,
  mountElementFiles,
  openDatabase,
  readConfig,
  seedAccount,
  seedCatalogue,
  seedUsage,
} from '@varai/server';
import { createMailbox, createStripeSimulator } from '@varai/simulators';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../examples/html/listen.ts';
import { createHostPage } from '../../examples/html/server.ts';
import { createPortalPage } from '../../examples/portal/server.ts';
import { accountOf, ada, subscribe, type AccountWish } from './account.ts';
import { createFaults } from './faults.ts';
import { frontOf } from './front.ts';
import type { DemoMail } from './mail-pages.ts';
import { claimPorts, type Ports } from './ports.ts';
import { openDemoFile } from './record.ts';
import { DemoError, unreadable } from './error.ts';
import { clearData } from './reset.ts';
import { createMagento } from './magento.ts';
import { createShopify } from './shopify.ts';
import { createShop, keepOpen } from './shop/sender.ts';
import { createTryOn } from './shop/tokens.ts';
import { halfPeriod } from './time.ts';
import { makeWorld } from './world.ts';

export interface DemoOptions {
  readonly environment: Record<string, string | undefined>;
  /** 0 takes any that is free. */
  readonly ports: Ports;
  readonly reset?: boolean;
  /** Milliseconds that a slow API takes longer. */
  readonly slowBy?: number;
}

export interface Demo {
  readonly api: string;
  readonly page: string;
  /** Our own portal, one page with all that the session allows. */
  readonly portal: string;
  readonly stripe: string;
  readonly shopify: string;
  /** Where the merchant of a shop of Magento activates an integration. */
  readonly magento: string;
  readonly smtp: string;
  readonly secretKey: string;
  readonly violations: readonly unknown[];
  mails(): readonly DemoMail[];
  /** Resolves when the shop's history is there, which is sent after the start: what is timed before shares the processor with it. */
  settled(): Promise<void>;
  /** Resolves when the shop of Shopify is one of the account's stores: until then a page that shows numbers is told of one more. */
  taken(): Promise<void>;
  /** Makes one more account of the host; answers its customer. */
  open(wish: AccountWish): Promise<{ customer: string; subscription: string }>;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const elements = new URL('../../packages/elements/dist/cdn/', import.meta.url);

/** Starts server, simulators, demo account and host page. Rejects with one sentence for whoever starts it. */
export async function startDemo({ environment, ports: wanted, reset = false, slowBy }: DemoOptions): Promise<Demo> {
  if (environment.NODE_ENV === 'production') {
    throw new DemoError(
      'The demo does not start with NODE_ENV=production, since it prints a secret key: run @varai/server itself.',
    );
  }
  const { dataDir } = readConfig(environment);
  if (environment.HOST && environment.HOST !== host && environment.HOST !== 'localhost') {
    throw new DemoError(
      `HOST is not usable: the demo prints a secret key and listens on ${host} only, so unset HOST, or run @varai/server itself.`,
    );
  }
  const { ports, release } = await claimPorts(wanted, host);
  const api = `http://${host}:${ports.api}`;
  makeDataDirectory(dataDir);
  if (reset) await clearData(dataDir, environment.DATABASE_URL);
  makeDataDirectory(join(dataDir, 'simulators'));

  const closing: (() => Promise<unknown>)[] = [release];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const database = await openDatabase({ dataDir, databaseUrl: environment.DATABASE_URL || undefined });
    closing.push(() => database.close());
    const file = await openDemoFile(join(dataDir, 'demo.json'));
    const kept = (name: string) => join(dataDir, 'simulators', name);
    const stripe = await createStripeSimulator({
      stateFile: kept('stripe.json'),
      now: () => Date.now() - halfPeriod * 1000,
      webhookSecret: file.record.webhookSecret,
      webhookUrl: `${api}/hooks/stripe`,
    }).catch(unreadable(kept('stripe.json')));
    await stripe.listen(ports.stripe, host);
    closing.push(() => stripe.close());
    const shopify = createShopify(`${api}/hooks/shopify`, `http://${host}:${ports.page}`);
    await shopify.simulator.listen(ports.shopify, host);
    closing.push(() => shopify.simulator.close());
    const magento = createMagento();
    await magento.simulator.listen(ports.magento, host);
    closing.push(() => magento.simulator.close());
    const mailbox = await createMailbox({ file: kept('mail.json') }).catch(unreadable(kept('mail.json')));
    await mailbox.listen(ports.smtp);
    closing.push(() => mailbox.close());

    const config = readConfig({
      ...environment,
      HOST: host,
      PORT: String(ports.api),
      PUBLIC_URL: api,
      STRIPE_SECRET_KEY: 'sk_test_varai',
      STRIPE_PUBLISHABLE_KEY: 'pk_test_varai',
      STRIPE_WEBHOOK_SECRET: file.record.webhookSecret,
      STRIPE_API_URL: stripe.url,
      STRIPE_JS_URL: `${stripe.url}/stripe.js`,
      SHOPIFY_CLIENT_ID: shopify.client.clientId,
      SHOPIFY_CLIENT_SECRET: shopify.client.clientSecret,
      SHOPIFY_API_URL: shopify.simulator.url,
      SHOPIFY_RAIL: 'shopify-billing',
      SHOPIFY_TEST_CHARGES: 'true',
      MAGENTO_LOOPBACK: 'true',
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'VARAi <billing@varai.test>',
      LOG_LEVEL: environment.LOG_LEVEL ?? 'warn',
    });
    const billingClock = { now: () => new Date(stripe.control.now() * 1000) };
    const app = createApp({ config, database, billingClock });
    mountElementFiles(app.app, fileURLToPath(elements));
    closing.push(() => app.stop());
    const faults = createFaults(slowBy === undefined ? {} : { slowBy });
    const hosted = { api: () => api, cards: () => stripe.url, secretKey: () => file.record.secretKey ?? '' };
    const page = createHostPage(hosted);
    const portal = createPortalPage({ ...hosted, reports: () => `${page.url}/csp-reports`, elements });
    const mails = () => mailbox.messages();
    const acme = {
      api: () => api,
      secretKey: () => file.record.secretKey ?? '',
      account: ada.id,
      now: () => stripe.control.now() * 1000,
    };
    const tryOn = createTryOn({
      ...acme,
      sent: { get: () => file.record.tokensUntil, set: (tokensUntil) => file.add({ tokensUntil }) },
    });
    const shop = createShop({
      ...acme,
      sent: { get: () => file.record.ordersUntil, set: (ordersUntil) => file.add({ ordersUntil }) },
    });
    const beBusy = () => {
      tryOn.beBusy();
      return shop.beBusy();
    };
    const connected = shopify.shop(app, database);
    const front = frontOf({
      app: app.app,
      stripe,
      faults,
      shop: { beBusy },
      shopify: connected,
      mails,
      page: () => page.url,
      portal,
    });
    const listening = await listen(front.fetch, ports.api, host, app.sockets);
    closing.push(() => listening.close());
    await app.start();

    const sdk = createStripe(config)!;
    await seedCatalogue(sdk);
    await seedUsage(sdk);
    const open = async (wish: AccountWish) => {
      const made = await subscribe(sdk, wish);
      await seedAccount(database, { ...accountOf(wish), stripeCustomerId: wish.rail ? null : made.customer });
      await stripe.control.webhooks.settle();
      return made;
    };
    await makeWorld({ database, file, stripe: sdk, clock: stripe.control });
    await connected.connect();
    await magento.reopen(app);
    await shop.open();
    closing.push(keepOpen(shop), keepOpen(tryOn));

    await page.listen(ports.page, host);
    closing.push(() => page.close());
    return {
      api,
      page: page.url,
      portal: `${api}/portal`,
      stripe: stripe.url,
      shopify: shopify.simulator.url,
      magento: magento.admin(),
      smtp: mailbox.url,
      secretKey: file.record.secretKey ?? '',
      violations: page.violations,
      mails,
      settled: () => shop.catchUp(),
      taken: () => connected.taken(),
      open,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
