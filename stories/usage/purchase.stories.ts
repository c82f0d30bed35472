import { paymentMethods, requestErrors, usage, usageErrors, type Client } from '@varai/client';
import { answer, paymentMethodFixtures, usageFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/usage.js';
import { html } from 'lit';
import { agreeing, press } from '../press.ts';
import { inProvider, pretendStripe, silence } from '../subscription/stage.ts';
import { clientWith } from './account.ts';

pretendStripe();

interface Args {
  client: () => Client;
  /** What is pressed, one after the other. */
  pressed: string[];
}

const buying = '.row .btn:not([data-action])';

export default {
  title: 'Usage/Purchase',
  component: 'varai-usage',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(), pressed: [buying] },
  render: ({ client }) => inProvider(client(), html`<varai-usage></varai-usage>`),
  async play({ canvasElement, args }) {
    for (const selector of args.pressed) await press(canvasElement, selector);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const { purchases } = usageFixtures;
const { visa } = paymentMethodFixtures;
const answered = (...given: Parameters<typeof clientWith>) => ({
  client: () => clientWith(...given),
  pressed: [buying, agreeing],
});

export const Packages: Story = {};

export const OneCard: Story = { args: { client: () => clientWith(answer(paymentMethods.list, [visa])) } };

export const NoCard: Story = { args: { client: () => clientWith(answer(paymentMethods.list, [])) } };

export const LoadingPackages: Story = { args: { client: () => clientWith(answer(usage.packages, silence())) } };

export const NotLoaded: Story = {
  args: { client: () => clientWith(answer(usage.packages, requestErrors.unavailable())) },
};

export const Paying: Story = { args: answered(answer(usage.buy, silence())) };

export const Declined: Story = { args: answered(answer(usage.buy, purchases.declined)) };

export const WaitsForBank: Story = {
  args: answered(answer(usage.buy, purchases.processing), answer(usage.purchase, purchases.processing)),
};

export const OfferChanged: Story = { args: answered(answer(usage.buy, usageErrors.offer_changed())) };

export const AnotherIsOpen: Story = { args: answered(answer(usage.buy, usageErrors.purchase_open())) };

export const AmountOpen: Story = {
  args: answered(answer(usage.buy, usageErrors.open_balance({ data: { open: { amount: 700, currency: 'USD' } } }))),
};

export const WithCredit: Story = {
  args: { client: () => clientWith(answer(usage.packages, usageFixtures.packagesOnCredit)) },
};

export const WithDiscountAndTax: Story = {
  args: { client: () => clientWith(answer(usage.packages, usageFixtures.packagesTaxed)) },
};

export const AddressMissing: Story = {
  args: { client: () => clientWith(answer(usage.packages, usageErrors.address_missing())) },
};

export const BoughtWithCredit: Story = { args: answered(answer(usage.buy, purchases.fromBalance)) };

export const Bought: Story = { args: answered(answer(usage.buy, purchases.paid)) };
