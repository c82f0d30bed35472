import {
  createApp,
  createStripe,
  openDatabase,
  readConfig,
  seedAccount,
  seedCatalogue,
  seedUsage,
} from '@varai/server';
import { createMailbox, createStripeSimulator } from '@varai/simulators';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listen } from '../../examples/html/listen.ts';
import { createHostPage } from '../../examples/html/server.ts';
import { accountOf, ada, subscribe, type AccountWish } from './account.ts';
import { createFaults } from './faults.ts';
import { frontOf } from './front.ts';
import type { DemoMail } from './mail-pages.ts';
import { claimPorts, type Ports } from './ports.ts';
import { openDemoFile } from './record.ts';
import { DemoError } from './error.ts';
import { clearData } from './reset.ts';
import { createShop, keepOpen } from './shop/sender.ts';
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
  readonly stripe: string;
  readonly smtp: string;
  readonly secretKey: string;
  readonly violations: readonly unknown[];
  mails(): readonly DemoMail[];
  /** Makes one more account of the host; answers its customer. */
  open(wish: AccountWish): Promise<{ customer: string; subscription: string }>;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Starts server, simulators, demo account and host page. Rejects with one sentence for whoever starts it. */
export async function startDemo({ environment, ports: wanted, reset = false, slowBy }: DemoOptions): Promise<Demo> {
  if (environment.NODE_ENV === 'production') {
    throw new DemoError(
      'The demo does not start with NODE_ENV=production, since it prints a secret key: run @varai/server itself.',
    );
  }
  readConfig(environment);
  const ports = await claimPorts(wanted, host);
  const api = `http://${host}:${ports.api}`;
  const dataDir = readConfig(environment).dataDir;
  if (reset) await clearData(dataDir, environment.DATABASE_URL);
  await mkdir(join(dataDir, 'simulators'), { recursive: true });

  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const database = await openDatabase({ dataDir, databaseUrl: environment.DATABASE_URL || undefined });
    closing.push(() => database.close());
    const file = await openDemoFile(join(dataDir, 'demo.json'));
    const stripe = await createStripeSimulator({
      stateFile: join(dataDir, 'simulators', 'stripe.json'),
      now: () => Date.now() - halfPeriod * 1000,
      webhookSecret: file.record.webhookSecret,
      webhookUrl: `${api}/hooks/stripe`,
    });
    await stripe.listen(ports.stripe, host);
    closing.push(() => stripe.close());
    const mailbox = await createMailbox({ file: join(dataDir, 'simulators', 'mail.json') });
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
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'VARAi <billing@varai.test>',
      LOG_LEVEL: environment.LOG_LEVEL ?? 'warn',
    });
    const billingClock = { now: () => new Date(stripe.control.now() * 1000) };
    const app = createApp({ config, database, billingClock });
    closing.push(() => app.stop());
    const faults = createFaults(slowBy === undefined ? {} : { slowBy });
    const page = createHostPage({
      api: () => api,
      cards: () => stripe.url,
      secretKey: () => file.record.secretKey ?? '',
    });
    const mails = () => mailbox.messages();
    const shop = createShop({
      api: () => api,
      secretKey: () => file.record.secretKey ?? '',
      account: ada.id,
      now: () => stripe.control.now() * 1000,
      sent: { get: () => file.record.ordersUntil, set: (ordersUntil) => file.add({ ordersUntil }) },
    });
    const front = frontOf({ app: app.app, stripe, faults, shop, mails, page: () => page.url });
    const listening = await listen(front.fetch, ports.api, host);
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
    await shop.open();
    closing.push(keepOpen(shop));

    await page.listen(ports.page, host);
    closing.push(() => page.close());
    return {
      api,
      page: page.url,
      stripe: stripe.url,
      smtp: mailbox.url,
      secretKey: file.record.secretKey ?? '',
      violations: page.violations,
      mails,
      open,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
