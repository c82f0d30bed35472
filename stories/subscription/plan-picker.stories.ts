import { subscription, session, usage, VaraiError, type Client } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { active, end, info, meters } from './account.ts';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { press } from '../press.ts';
import { clientWith, inProvider, silence, standing } from './stage.ts';

interface Args {
  client: () => Client;
}

export default {
  title: 'Subscription/Plan picker',
  component: 'varai-plan-picker',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-plan-picker></varai-plan-picker>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Yearly: Story = { play: ({ canvasElement }) => press(canvasElement, '[value=year]') };

export const Loading: Story = { args: { client: () => clientWith(answer(subscription.plans, silence())) } };

export const Empty: Story = { args: { client: () => clientWith(answer(subscription.plans, [])) } };

export const Failed: Story = {
  args: {
    client: () =>
      clientWith(answer(subscription.plans, new VaraiError('request/unavailable', 503, { requestId: 'req_story' }))),
  },
};

export const Stale: Story = {
  args: { client: () => clientWith(answer(subscription.current, onceOnly(active))) },
  ...growOld('varai-plan-picker'),
};

export const Offline: Story = goOffline('varai-plan-picker');

export const Forbidden: Story = {
  args: { client: () => clientWith(answer(subscription.plans, new VaraiError('session/component_forbidden', 403))) },
};

/** The account has no plan yet: all can be compared, none changed. */
export const NoPlan: Story = {
  args: {
    client: () =>
      clientWith(answer(subscription.current, new VaraiError('subscription/not_found', 404)), answer(usage.list, [])),
  },
};

/** The last plan has ended: as without one, and said. */
export const Ended: Story = { args: { client: () => standing({ status: 'canceled' }) } };

export const Unpaid: Story = { args: { client: () => standing({ status: 'unpaid' }) } };

export const Paused: Story = { args: { client: () => standing({ status: 'paused' }) } };

/** The person may look, and may not change. */
export const ReadOnly: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, features: { subscription: [] } })) },
};

export const SwitchPlanned: Story = {
  args: {
    client: () =>
      standing({ scheduledChange: { changeId: 'pc_1', planId: 'starter', interval: 'month', effectiveAt: end } }),
  },
};

export const PaymentWaits: Story = {
  args: { client: () => standing({ openChange: { changeId: 'pc_1', status: 'requires_action', expiresAt: end } }) },
};

export const LimitReached: Story = {
  args: {
    client: () =>
      clientWith(
        answer(
          usage.list,
          meters.map((meter) => ({ ...meter, used: meter.limit ?? meter.used })),
        ),
      ),
  },
};

export const InYen: Story = {
  args: {
    client: () =>
      clientWith(
        answer(session.info, { ...info, currency: 'JPY' }),
        answer(subscription.current, { ...active, price: { amount: 29_800, currency: 'JPY' } }),
      ),
  },
};
