import { randomUUID } from 'node:crypto';
import { minorDigits, subscriptionErrors, toMajor, type Interval, type PlanPage } from '@varai/client';
import { catalogue, findPlan, seededPrice } from '../catalogue.ts';
import { guarded } from '../guard.ts';
import { presentSubscription } from '../mirror.ts';
import { listPlans } from '../plans.ts';
import { isProviderError, ProviderError } from '../provider.ts';
import type { SubscriptionService } from '../service.ts';
import { documents } from './documents.ts';
import { createLook, ofShop, type Look } from './look.ts';
import type { BillingShop, OpenPage, Page, ShopifyPorts } from './ports.ts';

/** How many accounts one run looks at; the next run takes the rest. */
const batch = 200;

/** Whatever webhooks miss is seen after so many ms. */
const lookEvery = 6 * 3_600_000;

/** How long one process may take to make a page, in ms; how often others look for it meanwhile. */
const lease = 30_000;
const pause = 200;

const currency = 'USD';

interface Made {
  readonly appSubscriptionCreate: {
    readonly appSubscription: { readonly id: string } | null;
    readonly confirmationUrl: string | null;
    readonly userErrors: readonly { readonly message: string }[];
  };
}

/** Why a shop cannot be asked, and what helps, by the state that the platform is in for us. */
const inTheWay = {
  frozen: (cause?: Error) =>
    subscriptionErrors.shop_frozen({
      message: 'Shopify has frozen the shop. Settle what it waits for in the admin of the shop, then choose the plan.',
      cause,
    }),
  uninstalled: (cause?: Error) =>
    subscriptionErrors.shop_removed({
      message: 'The app was removed from the shop. Install it again from the admin of the shop, then choose the plan.',
      cause,
    }),
  shut: (cause?: Error) =>
    subscriptionErrors.shop_missing({
      message: 'No shop of Shopify is open for this account. Open the app once from the admin of the shop.',
      cause,
    }),
};

const troubles: Readonly<Record<string, keyof typeof inTheWay>> = {
  frozen: 'frozen',
  uninstalled: 'uninstalled',
  auth_expired: 'shut',
  scope_missing: 'shut',
};

/** In words that help, where it is known why the shop did not do it. */
function explained(error: Error): never {
  const trouble = isProviderError(error) ? troubles[error.failure.code] : undefined;
  throw trouble === undefined ? error : inTheWay[trouble](error);
}

type Wish = Pick<Page, 'interval' | 'planId'>;

/**
 * Accounts that pay through Shopify. Plans are chosen or approved on Shopify's own page, which computes what is due today and
 * says so there: nothing is quoted here. `sells` says who sells: Shopify, by the plans that its page holds, or we, charge by charge.
 */
export function createShopifyService(sells: 'shopify' | 'us', ports: ShopifyPorts): SubscriptionService {
  const { pages, now, wait, test } = ports;
  const look = createLook(ports);

  const elsewhere = () =>
    Promise.reject(
      subscriptionErrors.paid_through_shopify({
        message: 'Shopify takes the money for this account and computes what is due. Ask for its page, and go there.',
      }),
    );
  const noChange = () => Promise.reject(subscriptionErrors.change_not_found());

  function admitted({ shop, charges }: Look): BillingShop {
    if (!shop) throw inTheWay.shut();
    if (shop.removed) throw inTheWay.uninstalled();
    // whoever else did not answer was no answer of the look either
    if (!charges) throw inTheWay.frozen();
    return shop;
  }

  const refused = (code: string) => new ProviderError('refused', { code, declineCode: null, paymentMethodId: null });

  async function make(shop: BillingShop, { charges }: Look, { planId, interval }: Wish) {
    if (sells === 'shopify') {
      const app = charges?.app;
      if (!app) throw refused('app_handle_missing');
      return { url: shop.pricingPage(app), charge: null };
    }
    const plan = findPlan(planId);
    if (!plan) throw subscriptionErrors.plan_not_found();
    const amount = { amount: seededPrice(plan, interval, currency), currency };
    const asked = shop.ask<Made>(documents.charge, {
      name: plan.name,
      returnUrl: shop.door,
      test,
      interval: interval === 'year' ? 'ANNUAL' : 'EVERY_30_DAYS',
      amount: toMajor(amount).toFixed(minorDigits(currency)),
    });
    const { appSubscriptionCreate: made } = await asked.catch((error: unknown) => Promise.reject(ofShop(error)));
    if (!made.appSubscription || !made.confirmationUrl) throw refused(made.userErrors[0]?.message ?? 'no_page');
    return { url: made.confirmationUrl, charge: made.appSubscription.id };
  }

  /** Whether a page still leads to this. One that the look knows nothing of is younger than the look. */
  function leads(page: Page | undefined, wish: Wish, { charges }: Look): page is OpenPage {
    if (!page || page.url === null || page.planId !== wish.planId || page.interval !== wish.interval) return false;
    const status = charges?.all.find(({ id }) => id === page.charge)?.status ?? 'PENDING';
    return status === 'PENDING';
  }

  /** Two clicks, and two tabs, lead to one page and one charge. */
  async function open(account: string, wish: Wish, seen: Look): Promise<string> {
    const shop = admitted(seen);
    for (let waited = 0; waited <= lease; waited += pause) {
      const { page } = await pages.read(account);
      if (leads(page, wish, seen)) return page.url;
      const openedAt = now();
      const claim = { id: randomUUID(), openedAt, ...wish };
      const stale = new Date(openedAt.getTime() - lease);
      if (await pages.claim(account, claim, { of: page, stale })) {
        const made = await make(shop, seen, wish).catch(async (error: unknown) => {
          await pages.finish(account, claim.id, undefined);
          throw error;
        });
        await pages.finish(account, claim.id, made);
        return made.url;
      }
      await wait(pause);
    }
    throw new ProviderError('unavailable', { code: 'page_being_made', declineCode: null, paymentMethodId: null });
  }

  const service: SubscriptionService = {
    plans: (account, locale) =>
      listPlans(
        {
          ...ports,
          soldIn: currency,
          prices: {
            amount: (plan: string, interval: Interval) => {
              const found = catalogue.find(({ id }) => id === plan);
              return Promise.resolve(found && seededPrice(found, interval, currency));
            },
          },
        },
        account,
        locale,
      ),

    async current(account) {
      let { mirror, page } = await pages.read(account);
      if (!mirror || page) {
        await look(account).catch((error: unknown) => {
          // what was seen before is still the truth as far as anybody knows
          if (!mirror || !isProviderError(error)) throw error;
        });
        ({ mirror, page } = await pages.read(account));
      }
      if (!mirror) throw subscriptionErrors.not_found();
      return presentSubscription(mirror, []);
    },

    async page(account, wish): Promise<PlanPage> {
      if (!findPlan(wish.planId)) throw subscriptionErrors.plan_not_found();
      const seen = await look(account).catch(explained);
      admitted(seen);
      const { truth } = seen;
      if (truth && truth.status !== 'canceled' && truth.planId === wish.planId && truth.interval === wish.interval)
        throw subscriptionErrors.same_plan();
      return { ...wish, url: await open(account, wish, seen).catch(explained), computedBy: 'shopify' };
    },

    preview: elsewhere,
    confirm: elsewhere,
    cancel: elsewhere,
    resume: elsewhere,
    read: noChange,
    retry: noChange,
    keep: noChange,

    async reconcile(account) {
      await look(account);
    },

    async recover() {
      const moment = now();
      const accounts = await pages.restless(moment, new Date(moment.getTime() - lookEvery), batch);
      for (const account of accounts) {
        try {
          await look(account);
        } catch (error) {
          // one shop's silence must not keep the others waiting; the next minute tries again
          if (!isProviderError(error)) throw error;
        }
      }
      return accounts.length;
    },

    drive: () => Promise.resolve(),
  };
  return guarded(service);
}
