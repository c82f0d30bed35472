import { Hono, type Context } from 'hono';
import { readFile } from 'node:fs/promises';
import type { Stripe } from 'stripe';
import { StripeFailure } from '../http/failure.ts';
import { present } from '../http/plain.ts';
import type { Environment } from '../http/server.ts';
import { authenticate, confirm, paymentFailure } from '../invoices/pay.ts';
import { authenticateSetup, confirmSetup } from '../payments/setup.ts';
import { at } from '../time.ts';
import { find, idOf, type World } from '../world.ts';
import { bankRoutes } from './bank.ts';
import { offered } from './offer.ts';
import { challengePage, fieldsPage, walletPage } from './pages.ts';
import { tokenized, type Typed } from './tokenize.ts';

const here = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

/** One classic script of several modules: imports are cut, what they name is in scope. */
async function bundle(...paths: string[]): Promise<string> {
  const sources = await Promise.all(paths.map(here));
  const plain = sources.map((source) => source.replaceAll(/^import .*$/gm, '').replaceAll(/^export /gm, ''));
  return `(() => {\n'use strict';\n${plain.join('\n')}\n})();\n`;
}

const framePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

type Intent = Stripe.PaymentIntent | Stripe.SetupIntent;

/** The intent whose secret the caller knows. */
function intentFor(world: World, id: string, secret: string): Intent {
  const intent = id.startsWith('seti_') ? find(world, 'setupIntents', id) : find(world, 'paymentIntents', id);
  if (intent.client_secret === secret) return intent;
  throw new StripeFailure(400, {
    type: 'invalid_request_error',
    message: `No such ${intent.object}: '${id}'`,
    code: 'resource_missing',
    param: 'client_secret',
  });
}

/** A publishable key is shown the whole intent but for what belongs to the server. */
function shown(world: World, intent: Intent): object {
  const { metadata: _, customer: __, ...rest } = present(intent);
  return {
    ...rest,
    payment_method: intent.payment_method ? present(find(world, 'paymentMethods', idOf(intent.payment_method))) : null,
  };
}

/** Stripe.js's stand-in, its frames, and what they may ask with a publishable key. */
export function browserRoutes(world: World, publishableKey: string, changed: () => void): Hono<Environment> {
  const app = new Hono<Environment>();
  const cors = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

  app.get('/stripe.js', async (context) =>
    context.body(
      await bundle(
        'host/api.js',
        'host/frame.js',
        'host/payment-element.js',
        'host/elements.js',
        'host/overlay.js',
        'host/challenge.js',
        'host/wallet.js',
        'host/stripe.js',
        'host/install.js',
      ),
      200,
      {
        ...cors,
        'content-type': 'text/javascript; charset=utf-8',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
    ),
  );

  const frame = (html: string) => (context: Context<Environment>) =>
    context.html(html, 200, { 'content-security-policy': framePolicy, 'cross-origin-resource-policy': 'cross-origin' });
  app.get('/elements/payment', frame(fieldsPage));
  app.get('/elements/wallet', frame(walletPage));
  app.get('/elements/challenge', frame(challengePage));
  for (const [path, type] of [
    ['payment.js', 'text/javascript'],
    ['field.js', 'text/javascript'],
    ['card.js', 'text/javascript'],
    ['debit.js', 'text/javascript'],
    ['tabs.js', 'text/javascript'],
    ['look.js', 'text/javascript'],
    ['wallet.js', 'text/javascript'],
    ['texts.js', 'text/javascript'],
    ['challenge.js', 'text/javascript'],
    ['frame.css', 'text/css'],
  ] as const) {
    app.get(`/elements/${path}`, async (context) =>
      context.body(await here(`frame/${path}`), 200, { 'content-type': `${type}; charset=utf-8` }),
    );
  }

  app.use('/js/*', async (context, next) => {
    for (const [name, value] of Object.entries(cors)) context.header(name, value);
    if (context.req.method === 'OPTIONS') {
      return context.body(null, 204, {
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-allow-methods': 'GET, POST',
      });
    }
    if (context.req.header('authorization') !== `Bearer ${publishableKey}`) {
      throw new StripeFailure(401, {
        type: 'invalid_request_error',
        message: 'Invalid API Key provided: use the publishable key.',
      });
    }
    await next();
    if (context.req.method === 'POST') changed();
    return undefined;
  });
  app.get('/js/elements', (context) =>
    context.json({ payment_method_types: offered(world, context.req.query('currency') ?? '') }),
  );
  app.post('/js/payment_methods', async (context) =>
    context.json(present(tokenized(world, await context.req.json<Typed>()))),
  );
  app.get('/js/intents/:id', (context) =>
    context.json(shown(world, intentFor(world, context.req.param('id'), context.req.query('client_secret') ?? ''))),
  );
  app.post('/js/intents/:id/confirm', async (context) => {
    const {
      client_secret = '',
      payment_method = '',
      return_url: returnUrl,
    } = await context.req.json<{ client_secret?: string; payment_method?: string; return_url?: string }>();
    const intent = intentFor(world, context.req.param('id'), client_secret);
    const method = find(world, 'paymentMethods', payment_method, 'payment_method');
    at(world, intent.customer ? idOf(intent.customer) : '', () => {
      if (intent.object === 'setup_intent') {
        confirmSetup(world, intent, method, returnUrl);
        return;
      }
      if (intent.status === 'succeeded' || intent.status === 'canceled') {
        throw new StripeFailure(400, {
          type: 'invalid_request_error',
          code: 'payment_intent_unexpected_state',
          message: `This PaymentIntent has a status of ${intent.status}.`,
        });
      }
      const outcome = confirm(world, intent, method.id);
      if (outcome !== 'succeeds' && outcome !== 'requires_action')
        throw paymentFailure(world, world.tables.invoices[world.tables.intentInvoices[intent.id] ?? ''], outcome);
    });
    return context.json(shown(world, intent));
  });
  app.post('/js/intents/:id/authenticate', async (context) => {
    const { client_secret = '', passed } = await context.req.json<{ client_secret?: string; passed?: boolean }>();
    const intent = intentFor(world, context.req.param('id'), client_secret);
    at(world, intent.customer ? idOf(intent.customer) : '', () => {
      if (intent.object === 'setup_intent') authenticateSetup(world, intent, passed === true);
      else authenticate(world, intent, passed === true);
    });
    return context.json(shown(world, intent));
  });
  app.route('/', bankRoutes(world, changed));
  return app;
}
