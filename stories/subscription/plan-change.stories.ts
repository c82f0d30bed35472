import { paymentMethods, subscription, subscriptionErrors, VaraiError, type Blocker, type Client } from '@varai/client';
import { answer, subscriptionFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { downgrade, downgradeAtOnce, upgrade, usd, visa } from './account.ts';
import { press } from '../press.ts';
import { changeOf, clientWith, inHostsShadow, inProvider, pretendStripe, silence } from './stage.ts';

pretendStripe();

interface Args {
  client: () => Client;
  /** What is pressed, one after the other. */
  pressed: string[];
}

const choosing = (plan: string) => `[aria-labelledby=plan-${plan}] .plan-action .btn:not([aria-disabled=true])`;
const upgrading = choosing('enterprise');
const downgrading = choosing('starter');
const confirming = '[part~=confirm]:not([aria-disabled=true])';

export default {
  title: 'Subscription/Plan change',
  component: 'varai-plan-picker',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(), pressed: [upgrading] },
  render: ({ client }) => inProvider(client(), html`<varai-plan-picker></varai-plan-picker>`),
  async play({ canvasElement, args }) {
    for (const name of args.pressed) await press(canvasElement, name);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const blockedBy = (...blockers: Blocker[]) => clientWith(answer(subscription.preview, { ...upgrade(), blockers }));

const confirmed = (change: Parameters<typeof changeOf>[1]) => ({
  client: () =>
    clientWith(
      answer(subscription.change, changeOf(upgrade(), change)),
      answer(subscription.read, changeOf(upgrade(), change)),
    ),
  pressed: [upgrading, confirming],
});

export const Quoting: Story = { args: { client: () => clientWith(answer(subscription.preview, silence())) } };

export const ReviewUpgrade: Story = {};

export const ReviewDowngrade: Story = {
  args: { client: () => clientWith(answer(subscription.preview, downgrade())), pressed: [downgrading] },
};

export const ReviewDowngradeAtOnce: Story = {
  args: { client: () => clientWith(answer(subscription.preview, downgradeAtOnce())), pressed: [downgrading] },
};

const noCard = () => blockedBy(subscriptionFixtures.blockers.addCard);

export const NoCard: Story = { args: { client: noCard } };

export const NewCardRefused: Story = {
  args: { client: noCard, pressed: [upgrading, '.dialog-foot .btn-primary:not([aria-disabled=true])'] },
};

/** The page's own shadow root keeps Stripe's fields away. */
export const NewCardElsewhere: Story = {
  args: { client: noCard },
  render: ({ client }) => inHostsShadow(client()),
};

export const NoAddress: Story = {
  args: { client: () => blockedBy(subscriptionFixtures.blockers.addAddress) },
};

export const InvoiceOpen: Story = {
  args: {
    client: () => blockedBy(subscriptionFixtures.blockers.payInvoice),
  },
};

export const UsesTooMuch: Story = {
  args: {
    client: () =>
      clientWith(
        answer(subscription.preview, {
          ...downgrade(),
          blockers: [subscriptionFixtures.blockers.reduceUsage],
        }),
      ),
    pressed: [downgrading],
  },
};

export const TotalMoved: Story = {
  args: {
    client: () =>
      clientWith(
        answer(
          subscription.change,
          subscriptionErrors.quote_changed({ data: { quote: { ...upgrade(), id: 'q_new', dueNow: usd(39_840) } } }),
        ),
      ),
    pressed: [upgrading, confirming],
  },
};

export const Sending: Story = {
  args: { client: () => clientWith(answer(subscription.change, silence())), pressed: [upgrading, confirming] },
};

export const WaitsForBank: Story = { args: confirmed({ status: 'processing' }) };

export const OutcomeUnknown: Story = {
  args: {
    client: () => clientWith(answer(subscription.change, new VaraiError('network/timeout', 0))),
    pressed: [upgrading, confirming],
  },
};

export const Declined: Story = {
  args: confirmed({
    status: 'requires_payment_method',
    failure: { code: 'card_declined', declineCode: 'generic_decline', paymentMethodId: visa.id },
  }),
};

export const InsufficientFunds: Story = {
  args: confirmed({
    status: 'requires_payment_method',
    failure: { code: 'card_declined', declineCode: 'insufficient_funds', paymentMethodId: visa.id },
  }),
};

export const DeclinedWithoutOtherCard: Story = {
  args: {
    ...confirmed({
      status: 'requires_payment_method',
      failure: { code: 'expired_card', declineCode: null, paymentMethodId: visa.id },
    }),
    client: () =>
      clientWith(
        answer(paymentMethods.list, []),
        answer(
          subscription.change,
          changeOf(upgrade(), {
            status: 'requires_payment_method',
            failure: { code: 'expired_card', declineCode: null, paymentMethodId: visa.id },
          }),
        ),
      ),
  },
};

export const Done: Story = { args: confirmed({ status: 'succeeded' }) };

export const Scheduled: Story = {
  args: {
    client: () =>
      clientWith(
        answer(subscription.preview, downgrade()),
        answer(subscription.change, changeOf(downgrade(), { status: 'scheduled', amountDue: null })),
      ),
    pressed: [downgrading, confirming],
  },
};

export const EndedElsewhere: Story = { args: confirmed({ status: 'expired' }) };

export const Refused: Story = {
  args: {
    client: () =>
      clientWith(
        answer(
          subscription.preview,
          new VaraiError('subscription/provider_refused', 424, { retryable: false, requestId: 'req_story' }),
        ),
      ),
  },
};
