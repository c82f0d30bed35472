import { subscription, session, VaraiError, type Client } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { end, info } from './account.ts';
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

export const Offline: Story = {
  args: { client: () => clientWith(answer(subscription.current, new VaraiError('network/offline', 0))) },
};

export const Forbidden: Story = {
  args: { client: () => clientWith(answer(subscription.current, new VaraiError('session/component_forbidden', 403))) },
};

export const ReadOnly: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, features: { subscription: [] } })) },
};

export const Trial: Story = { args: { client: () => standing({ status: 'trialing', trialEnd: end }) } };

export const PastDue: Story = { args: { client: () => standing({ status: 'past_due' }) } };

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
