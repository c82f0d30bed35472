import { createHmac } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { approve, createCharge, decline } from './billing.ts';
import { page } from './mend.ts';
import type { Charge, Shop, World } from './world.ts';

const signed = (world: World, { id }: Charge): string =>
  createHmac('sha256', world.clientSecret).update(`confirm/${id}`).digest('hex');

/** Where the merchant approves or declines a charge. */
export const confirmationUrl = (world: World, shop: Shop, charge: Charge): string =>
  `${world.url}/${shop.domain}/admin/charges/1/${charge.id}/RecurringApplicationCharge/confirm_recurring_application_charge?signature=${signed(world, charge)}`;

/** `https://app.example/back?charge_id=1` */
function returnTo({ returnUrl, id }: Charge): string {
  const url = new URL(returnUrl);
  url.searchParams.set('charge_id', String(id));
  return url.href;
}

/** Shopify's own pages in the admin of a shop: where a charge is confirmed, and where the app's plans are sold. */
export function mountBilling<Environment extends object>(app: Hono<Environment>, world: World): void {
  const charged = (context: Context<Environment>) => {
    const shop = world.shops.get(context.req.param('shop') ?? '');
    const charge = shop?.charges.get(Number(context.req.param('id')));
    const right = charge && context.req.query('signature') === signed(world, charge);
    return shop && right ? { shop, charge } : undefined;
  };

  const confirm = '/:shop/admin/charges/:app/:id/RecurringApplicationCharge/confirm_recurring_application_charge';
  app.get(confirm, (context) => {
    const found = charged(context);
    if (!found) return context.text('Not Found', 404);
    const { name, price, status, startsAt } = found.charge;
    const waits = status === 'PENDING' && startsAt === null;
    return context.html(
      page(
        name,
        waits
          ? html`<p>${price?.amount} ${price?.currencyCode}</p>
              <form method="post">
                <button name="answer" value="approve">Approve</button>
                <button name="answer" value="decline">Decline</button>
              </form>`
          : html`<p>This charge was decided already.</p>`,
      ),
    );
  });
  app.post(confirm, async (context) => {
    const found = charged(context);
    if (!found) return context.text('Not Found', 404);
    const { shop, charge } = found;
    const { answer } = await context.req.parseBody();
    if (charge.status !== 'PENDING') return context.redirect(returnTo(charge), 303);
    if (answer !== 'approve') {
      decline(world, shop, charge);
      return context.redirect(world.pricing.welcomeUrl, 303);
    }
    approve(world, shop, charge);
    return context.redirect(returnTo(charge), 303);
  });

  const sold = '/store/:store/charges/:app/pricing_plans';
  const storeOf = (context: Context<Environment>): Shop | undefined =>
    context.req.param('app') === world.appHandle
      ? world.shops.get(`${context.req.param('store')}.myshopify.com`)
      : undefined;
  app.get(sold, (context) => {
    const shop = storeOf(context);
    if (!shop?.installed) return context.text('Not Found', 404);
    return context.html(
      page(
        'Plans',
        html`<form method="post">
          ${world.pricing.plans.map(
            ({ handle, name, month, year }) =>
              html`<p>
                ${name}
                <button name="plan" value="${handle}/EVERY_30_DAYS">${month} USD a month</button>
                <button name="plan" value="${handle}/ANNUAL">${year} USD a year</button>
              </p>`,
          )}
        </form>`,
      ),
    );
  });
  app.post(sold, async (context) => {
    const shop = storeOf(context);
    const { plan: wish } = await context.req.parseBody();
    const [handle, interval] = (typeof wish === 'string' ? wish : '').split('/') as [
      string,
      Charge['interval'] | undefined,
    ];
    const plan = world.pricing.plans.find((one) => one.handle === handle);
    if (!shop?.installed || !plan || !interval) return context.text('Not Found', 404);
    const amount = interval === 'ANNUAL' ? plan.year : plan.month;
    const charge = createCharge(
      world,
      shop,
      {
        name: plan.name,
        returnUrl: world.pricing.welcomeUrl,
        trialDays: plan.trialDays ?? 0,
        lineItems: [{ plan: { appRecurringPricingDetails: { interval, price: { amount, currencyCode: 'USD' } } } }],
      },
      handle,
    );
    if (typeof charge === 'string') return context.text(charge, 422);
    approve(world, shop, charge);
    return context.redirect(returnTo(charge), 303);
  });
}
