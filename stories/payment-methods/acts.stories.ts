import { paymentMethods, VaraiError, type Client, type PaymentMethod } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/payment-methods.js';
import { mastercard, sepa, visa } from './account.ts';
import { agreeing, press, shows } from '../press.ts';
import type { TemplateResult } from 'lit';
import { inHostsShadow, inProvider, pretendStripe, silence, walletOf, type Bank } from './stage.ts';

interface Args {
  client: () => Client;
  /** What is pressed, one after the other, and what is waited for between. */
  pressed: (string | { readonly seen: string })[];
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

const adding = '#add';
const menu = ({ id }: PaymentMethod) => `#menu-${id}`;
const fromEnd = (place: number) => `[role=menuitem]:nth-last-child(${place})`;
/** What takes a method away stands last. */
const item = { remove: '[role=menuitem]:last-child', replace: fromEnd(2), update: fromEnd(3), makeDefault: fromEnd(4) };
const removing = [menu(sepa), item.remove, 'dialog .btn-danger'];

export default {
  title: 'Payment methods/Acts',
  component: 'varai-payment-methods',
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
      if (typeof step === 'string') await press(canvasElement, step);
      else await shows(canvasElement, step.seen);
    }
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Menu: Story = { args: { pressed: [menu(sepa)] } };

export const Add: Story = {};

export const AddAccount: Story = { args: { kind: 'sepa_debit' } };

export const AddAtBanksOwnPage: Story = { args: { kind: 'ideal' } };

export const AddFirst: Story = { args: { client: () => walletOf([]) } };

export const AsksBank: Story = { args: { pressed: [adding, agreeing], bank: 'silent' } };

export const LeavesBank: Story = {
  args: { pressed: [adding, agreeing, { seen: 'dialog .notice.is-info' }, 'dialog .dialog-foot .btn'], bank: 'silent' },
};

export const Refused: Story = { args: { pressed: [adding, agreeing], bank: 'refuses' } };

export const SavedPerhaps: Story = { args: { pressed: [adding, agreeing], bank: 'lost' } };

export const NotSent: Story = {
  args: {
    client: () => walletOf([visa], answer(paymentMethods.setup, new VaraiError('network/timeout', 0))),
    pressed: [adding, agreeing],
  },
};

export const Replace: Story = {
  args: { client: () => walletOf([visa, mastercard]), pressed: [menu(mastercard), item.replace] },
};

export const PageInstead: Story = { args: { place: inHostsShadow } };

export const EditCard: Story = { args: { pressed: [menu(visa), item.update] } };

export const EditAccount: Story = { args: { pressed: [menu(sepa), item.update] } };

export const RemoveDefault: Story = { args: { pressed: [menu(visa), item.remove] } };

export const RemoveBackup: Story = { args: { pressed: [menu(sepa), item.remove] } };

export const RemoveLast: Story = {
  args: { client: () => walletOf([{ ...visa, removal: 'last_method' }]), pressed: [menu(visa), item.remove] },
};

export const Removing: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.remove, silence())),
    pressed: removing,
  },
};

export const NotRemoved: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.remove, new VaraiError('request/rate_limited', 429))),
    pressed: removing,
  },
};

export const RemovedPerhaps: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.remove, new VaraiError('request/unavailable', 503))),
    pressed: removing,
  },
};

export const MadeDefault: Story = {
  args: {
    client: () => walletOf([visa, sepa], answer(paymentMethods.makeDefault, { ...sepa, default: true })),
    pressed: [menu(sepa), item.makeDefault],
  },
};
