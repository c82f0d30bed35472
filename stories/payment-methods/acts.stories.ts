import { paymentMethods, VaraiError, type Client } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/payment-methods.js';
import { mastercard, sepa, visa } from './account.ts';
import { press, shows } from '../press.ts';
import type { TemplateResult } from 'lit';
import { inHostsShadow, inProvider, pretendStripe, silence, walletOf, type Bank } from './stage.ts';

interface Args {
  client: () => Client;
  /** What is pressed, one after the other, and what is waited for between. */
  pressed: (RegExp | { readonly seen: RegExp })[];
  bank: Bank;
  /** What the customer fills in, in Stripe's words. */
  kind: string;
  place: (client: Client) => TemplateResult | HTMLElement;
}

let now: Bank = 'agrees';
let kind = 'card';
pretendStripe(
  () => now,
  () => kind,
);

const adding = /^Add method/;
const saving = /^Save card/;
const menu = /^Actions for Visa/;

export default {
  title: 'Payment methods/Acts',
  component: 'varai-payment-methods',
  // the words that are pressed are English
  parameters: { modes: 'english' },
  argTypes: {
    client: { table: { disable: true } },
    pressed: { table: { disable: true } },
    place: { table: { disable: true } },
    kind: { control: 'select', options: ['card', 'sepa_debit', 'ideal'] },
  },
  args: { client: () => walletOf([visa, sepa]), pressed: [adding], bank: 'agrees', kind: 'card', place: inProvider },
  render: ({ client, place }) => place(client()),
  async play({ canvasElement, args }) {
    ({ bank: now, kind } = args);
    for (const step of args.pressed) {
      if (step instanceof RegExp) await press(canvasElement, step);
      else await shows(canvasElement, step.seen);
    }
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Menu: Story = { args: { pressed: [/^Actions for SEPA/] } };

export const Add: Story = {};

export const AddAccount: Story = { args: { kind: 'sepa_debit' } };

export const AddAtBanksOwnPage: Story = { args: { kind: 'ideal' } };

export const AddFirst: Story = { args: { client: () => walletOf([]) } };

export const AsksBank: Story = { args: { pressed: [adding, saving], bank: 'silent' } };

export const LeavesBank: Story = {
  args: { pressed: [adding, saving, { seen: /^Your bank may/ }, /^Cancel/], bank: 'silent' },
};

export const Refused: Story = { args: { pressed: [adding, saving], bank: 'refuses' } };

export const SavedPerhaps: Story = { args: { pressed: [adding, saving], bank: 'lost' } };

export const NotSent: Story = {
  args: {
    client: () => walletOf([visa], answer(paymentMethods.setup, new VaraiError('network/timeout', 0))),
    pressed: [adding, saving],
  },
};

export const Replace: Story = {
  args: { client: () => walletOf([visa, mastercard]), pressed: [/^Actions for Mastercard/, /^Replace/] },
};

export const PageInstead: Story = { args: { place: inHostsShadow } };

export const EditCard: Story = { args: { pressed: [menu, /^Edit details/] } };

export const EditAccount: Story = { args: { pressed: [/^Actions for SEPA/, /^Edit details/] } };

export const RemoveDefault: Story = { args: { pressed: [menu, /^Remove/] } };

export const RemoveBackup: Story = { args: { pressed: [/^Actions for SEPA/, /^Remove/] } };

export const RemoveLast: Story = {
  args: { client: () => walletOf([{ ...visa, removal: 'last_method' }]), pressed: [menu, /^Remove/] },
};

export const Removing: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.remove, silence())),
    pressed: [/^Actions for SEPA/, /^Remove/, /^Remove account/],
  },
};

export const NotRemoved: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.remove, new VaraiError('request/rate_limited', 429))),
    pressed: [/^Actions for SEPA/, /^Remove/, /^Remove account/],
  },
};

export const RemovedPerhaps: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.remove, new VaraiError('request/unavailable', 503))),
    pressed: [/^Actions for SEPA/, /^Remove/, /^Remove account/],
  },
};

export const MadeDefault: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.makeDefault, { ...sepa, default: true })),
    pressed: [/^Actions for SEPA/, /^Make default/],
  },
};
