import {
  invoices,
  networkErrors,
  subscription,
  subscriptionErrors,
  session,
  VaraiError,
  type Client,
  type Subscription as SubscriptionRecord,
} from '@varai/client';
import { answer, invoiceFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { press, shows } from '../press.ts';
import { active, end, info } from './account.ts';
import { clientWith, inProvider, silence, standing } from './stage.ts';

interface Args {
  client: () => Client;
}

export default {
  title: 'Subscription/Subscription',
  component: 'varai-subscription',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-subscription></varai-subscription>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Loading: Story = { args: { client: () => clientWith(answer(subscription.current, silence())) } };

export const Empty: Story = {
  args: { client: () => clientWith(answer(subscription.current, new VaraiError('subscription/not_found', 404))) },
};

export const Failed: Story = {
  args: {
    client: () =>
      clientWith(answer(subscription.current, new VaraiError('request/unavailable', 503, { requestId: 'req_story' }))),
  },
};

export const Stale: Story = {
  args: { client: () => clientWith(answer(subscription.current, onceOnly(active))) },
  ...growOld('varai-subscription'),
};

export const Offline: Story = goOffline('varai-subscription');

export const Forbidden: Story = {
  args: { client: () => clientWith(answer(subscription.current, new VaraiError('session/component_forbidden', 403))) },
};

export const ReadOnly: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, features: { subscription: [] } })) },
};

export const Trial: Story = { args: { client: () => standing({ status: 'trialing', trialEnd: end }) } };

const owing = (more: Partial<SubscriptionRecord>): Client =>
  clientWith(
    answer(subscription.current, { ...active, ...more }),
    answer(invoices.list, invoiceFixtures.pageOf([invoiceFixtures.open])),
  );

export const PastDue: Story = { args: { client: () => owing({ status: 'past_due' }) } };

export const PastDueWithoutInvoices: Story = {
  args: {
    client: () =>
      clientWith(
        answer(subscription.current, { ...active, status: 'past_due' }),
        answer(session.info, { ...info, components: ['subscription'] }),
      ),
  },
};

/** The bank has been asked for the last time. */
export const Unpaid: Story = {
  args: { client: () => owing({ status: 'unpaid' }) },
};

/** The first invoice of all. */
export const Incomplete: Story = {
  args: { client: () => owing({ status: 'incomplete' }) },
};

export const Paused: Story = {
  args: { client: () => standing({ status: 'paused' }) },
};

export const CancelPlannedWhileOwing: Story = {
  args: { client: () => owing({ status: 'past_due', cancelAt: end }) },
};

export const PaymentMonthlyPlanned: Story = {
  args: {
    client: () =>
      standing({
        interval: 'year',
        scheduledChange: { changeId: 'pc_1', planId: 'professional', interval: 'month', effectiveAt: end },
      }),
  },
};

const switching: Partial<SubscriptionRecord> = {
  scheduledChange: { changeId: 'pc_1', planId: 'starter', interval: 'month', effectiveAt: end },
};
const keeping = '[part=notice] .btn';

export const NotKept: Story = {
  args: {
    client: () =>
      clientWith(
        answer(subscription.current, { ...active, ...switching }),
        answer(subscription.keep, subscriptionErrors.provider_refused()),
      ),
  },
  play: ({ canvasElement }) => press(canvasElement, keeping),
};

/** The answer was lost, and what it came to cannot be read either. */
export const KeepingUnknown: Story = {
  args: {
    client: () =>
      clientWith(
        answer(subscription.current, { ...active, ...switching }),
        answer(subscription.keep, networkErrors.timeout()),
      ),
  },
  play: ({ canvasElement }) => press(canvasElement, keeping),
};

export const CancelPlanned: Story = { args: { client: () => standing({ cancelAt: end }) } };

export const Ended: Story = { args: { client: () => standing({ status: 'canceled' }) } };

export const SwitchPlanned: Story = {
  args: {
    client: () =>
      standing({ scheduledChange: { changeId: 'pc_1', planId: 'starter', interval: 'month', effectiveAt: end } }),
  },
};

export const WaitsForBank: Story = {
  args: { client: () => standing({ openChange: { changeId: 'pc_1', status: 'processing', expiresAt: end } }) },
};

export const NeedsConfirmation: Story = {
  args: { client: () => standing({ openChange: { changeId: 'pc_1', status: 'requires_action', expiresAt: end } }) },
};

export const PaymentRefused: Story = {
  args: {
    client: () => standing({ openChange: { changeId: 'pc_1', status: 'requires_payment_method', expiresAt: end } }),
  },
};

export const CancelWhileChanging: Story = {
  ...PaymentRefused,
  play: async ({ canvasElement }) => {
    await shows(canvasElement, keeping);
    await canvasElement.querySelector('varai-subscription')?.cancel();
  },
};
