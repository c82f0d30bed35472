import type { Hono } from 'hono';
import { Hono as Router } from 'hono';
import type { IncomingMessage } from 'node:http';
import { controls, isOneOf, paymentOutcomes } from './controls.ts';
import type { Faults } from './faults.ts';
import { mailPages, type DemoMail } from './mail-pages.ts';
import type { ShopifyShop } from './shopify.ts';
import type { Shop } from './shop/sender.ts';

export interface FrontParts {
  /** The API, which knows nothing of the demo. */
  readonly app: { fetch: Hono['fetch'] };
  readonly stripe: {
    readonly control: {
      /** Unix seconds. */
      now(): number;
      advance(seconds: number): Promise<void>;
      nextPayment(customer: string, outcome: 'declined' | 'insufficient_funds' | 'requires_action' | null): void;
      awaitedPayment(customer: string): string | undefined;
      readonly webhooks: { settle(): Promise<void> };
    };
  };
  readonly faults: Faults;
  readonly shop: Pick<Shop, 'beBusy'>;
  readonly shopify: ShopifyShop;
  readonly mails: () => readonly DemoMail[];
  readonly page: () => string;
  /** Our own portal, below `/portal`. */
  readonly portal: Hono;
}

/** What listens on the API's port in the demo: panel and mailbox beside the API, and a bad network before it. */
export function frontOf({ app, stripe: { control }, faults, shop, shopify, mails, page, portal }: FrontParts) {
  const front = new Router<{ Bindings: { incoming: IncomingMessage } }>();
  front.get('/', (c) => c.redirect(page()));
  front.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'));
  front.route('/portal', portal);
  front.use('/api/*', faults.middleware);
  front.route('/demo/mail', mailPages(mails));
  front.route(
    '/demo',
    controls({
      faults,
      shop,
      shopify,
      page,
      now: () => new Date(control.now() * 1000),
      async advance(seconds) {
        await control.advance(seconds);
        await control.webhooks.settle();
      },
      get payment() {
        const awaited = control.awaitedPayment('*');
        return isOneOf(paymentOutcomes, awaited) ? awaited : 'works';
      },
      set payment(outcome) {
        control.nextPayment('*', null);
        if (outcome !== 'works') control.nextPayment('*', outcome);
      },
    }),
  );
  front.all('*', (c) => app.fetch(c.req.raw, c.env));
  return front;
}
