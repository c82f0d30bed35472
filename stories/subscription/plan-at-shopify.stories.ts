import { session, subscription, usage, VaraiError, type Client, type PlanPage } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { active, info } from './account.ts';
import { press } from '../press.ts';
import { clientWith, inProvider } from './stage.ts';

interface Args {
  client: () => Client;
  /** What is pressed, one after the other. */
  pressed: string[];
}

const upgrading = '[aria-labelledby=plan-enterprise] .plan-action .btn:not([aria-disabled=true])';
const going = '[part~=confirm]:not([aria-disabled=true])';

const merchant = {
  ...info,
  rail: { name: 'shopify-app-pricing' as const },
  features: { subscription: ['change-plan' as const] },
};
const clientOf = (...other: Parameters<typeof clientWith>) => clientWith(answer(session.info, merchant), ...other);

const page: PlanPage = {
  planId: 'enterprise',
  interval: 'month',
  url: 'https://admin.shopify.com/store/acme/charges/varai/pricing_plans',
  computedBy: 'shopify',
};

export default {
  title: 'Subscription/Plan at Shopify',
  component: 'varai-plan-picker',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientOf(), pressed: [upgrading] },
  render: ({ client }) => inProvider(client(), html`<varai-plan-picker></varai-plan-picker>`),
  async play({ canvasElement, args }) {
    // a story has no page to go to
    canvasElement.addEventListener('varai-page-open', (event) => event.preventDefault());
    for (const name of args.pressed) await press(canvasElement, name);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Nothing is quoted: Shopify's own page says what is due. */
export const Review: Story = {};

export const Opened: Story = {
  args: { client: () => clientOf(answer(subscription.page, page)), pressed: [upgrading, going] },
};

export const ShopMissing: Story = {
  args: {
    client: () => clientOf(answer(subscription.page, new VaraiError('subscription/shop_missing', 409))),
    pressed: [upgrading, going],
  },
};

export const Unreachable: Story = {
  args: {
    client: () => clientOf(answer(subscription.page, new VaraiError('subscription/provider_unavailable', 503))),
    pressed: [upgrading, going],
  },
};

/** A merchant who has just installed the app. */
export const FirstPlan: Story = {
  args: {
    client: () =>
      clientOf(answer(subscription.current, new VaraiError('subscription/not_found', 404)), answer(usage.list, [])),
    pressed: [],
  },
};

/** Until the bill of the shop is paid. */
export const Held: Story = {
  args: { client: () => clientOf(answer(subscription.current, { ...active, status: 'paused' })), pressed: [] },
};
