import { Hono } from 'hono';
import type { Control } from './control.ts';
import type { Fault } from './http/faults.ts';
import type { Environment } from './http/server.ts';
import type { PastInvoices } from './invoices/history.ts';
import { isOutcome } from './payments/outcome.ts';
import type { Switches } from './webhooks.ts';

const loopback = /^(::1|::ffff:127\.|127\.|localhost$|\[::1\]$)/;

const kinds = new Set<unknown>(['after', 'before', 'slow', 'status']);
const isFault = (value: object): value is Fault => 'kind' in value && kinds.has(value.kind);

/** The control in JSON under `/_`, for this machine only and never for a page elsewhere. */
export function controlRoutes(control: Control): Hono<Environment> {
  const app = new Hono<Environment>();
  const done = (): Response => new Response(null, { status: 204 });
  const refuse = (message: string): Response =>
    Response.json({ error: { type: 'invalid_request_error', message } }, { status: 400 });

  app.use(async (context, next) => {
    const from = context.env.incoming?.socket.remoteAddress;
    const origin = context.req.header('origin');
    const here = (from === undefined || loopback.test(from)) && (!origin || loopback.test(new URL(origin).hostname));
    if (!here) return context.text('Only from this machine.', 403);
    await next();
    return undefined;
  });
  app.get('/now', (context) => context.json({ now: control.now() }));
  app.get('/truth', (context) => context.json(control.truth()));
  app.post('/advance', async (context) => {
    const { seconds } = await context.req.json<{ seconds: unknown }>();
    if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0)
      return refuse('seconds must be a whole number, at least 0');
    await control.advance(seconds);
    return context.json({ now: control.now() });
  });
  app.post('/next-payment', async (context) => {
    const { customer = '*', outcome = '' } = await context.req.json<{ customer?: string; outcome?: string | null }>();
    if (outcome !== null && !isOutcome(outcome)) return refuse(`there is no outcome "${outcome}"`);
    control.nextPayment(customer, outcome);
    return done();
  });
  app.post('/past-invoices', async (context) => {
    const { customer, ...past } = await context.req.json<PastInvoices & { customer: string }>();
    if (!Number.isSafeInteger(past.count) || past.count < 1) return refuse('count must be a whole number, at least 1');
    control.pastInvoices(customer, past);
    return done();
  });
  app.post('/wallet', async (context) => {
    const { offered } = await context.req.json<{ offered?: boolean }>();
    control.offerWallet(offered === true);
    return done();
  });
  app.post('/fault', async (context) => {
    const fault = await context.req.json<object>();
    if (!isFault(fault)) return refuse('kind must be before, after, status or slow');
    control.fault(fault);
    return done();
  });
  app.delete('/fault', () => {
    control.clearFaults();
    return done();
  });
  app.post('/webhooks', async (context) => {
    control.webhooks.set(await context.req.json<Switches>());
    return done();
  });
  app.get('/webhooks/held', (context) => context.json(control.webhooks.held()));
  app.post('/webhooks/deliver', async (context) => {
    const { count, order } = await context.req.json<{ count?: number; order?: number[] }>();
    await control.webhooks.deliver(order ?? count);
    return done();
  });
  app.post('/webhooks/settle', async () => {
    await control.webhooks.settle();
    return done();
  });
  app.post('/reset', () => {
    control.reset();
    return done();
  });
  return app;
}
