import { paymentMethods, session, VaraiError, type Client } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/payment-methods.js';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { bank, googlePay, info, link, mastercard, sepa, visa } from './account.ts';
import { inProvider, silence, walletOf } from './stage.ts';

interface Args {
  client: () => Client;
}

export default {
  title: 'Payment methods/Payment methods',
  component: 'varai-payment-methods',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => walletOf() },
  render: ({ client }) => inProvider(client()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const failing = (error: Error): Story => ({ args: { client: () => walletOf([], answer(paymentMethods.list, error)) } });

export const Ready: Story = {};

export const Loading: Story = { args: { client: () => walletOf([], answer(paymentMethods.list, silence())) } };

export const Empty: Story = { args: { client: () => walletOf([]) } };

export const Failed: Story = failing(new VaraiError('request/unavailable', 503, { requestId: 'req_story' }));

export const Stale: Story = {
  args: { client: () => walletOf([], answer(paymentMethods.list, onceOnly([visa, sepa]))) },
  ...growOld('varai-payment-methods'),
};

export const Offline: Story = goOffline('varai-payment-methods');

export const Forbidden: Story = failing(new VaraiError('session/component_forbidden', 403));

export const ReadOnly: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(session.info, { ...info, features: { 'payment-methods': [] } })),
  },
};

export const OnlyOne: Story = { args: { client: () => walletOf([{ ...visa, removal: 'last_method' }]) } };

export const BackupExpires: Story = { args: { client: () => walletOf([visa, mastercard]) } };

export const DefaultExpires: Story = {
  args: { client: () => walletOf([{ ...visa, expMonth: 11, expYear: 2026, expiry: 'soon' }, sepa]) },
};

export const DefaultExpired: Story = {
  args: { client: () => walletOf([{ ...visa, expMonth: 10, expYear: 2026, expiry: 'expired' }]) },
};

export const DebitPays: Story = {
  args: {
    client: () =>
      walletOf([
        { ...sepa, default: true, renewal: visa.renewal },
        { ...visa, default: false, renewal: null },
      ]),
  },
};

export const EveryKind: Story = { args: { client: () => walletOf([visa, googlePay, mastercard, sepa, bank, link]) } };
