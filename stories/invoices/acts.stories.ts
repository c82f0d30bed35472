import { invoices, paymentMethods, requestErrors, type Client } from '@varai/client';
import { answer, invoiceFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/invoices.js';
import { html } from 'lit';
import { press, shows } from '../press.ts';
import { clientWith, silence } from './stage.ts';

const { payments, archives } = invoiceFixtures;

interface Args {
  client: () => Client;
}

export default {
  title: 'Invoices/Acts',
  component: 'varai-invoices',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => html`<varai-provider .client=${client()}><varai-invoices></varai-invoices></varai-provider>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Presses what is named so, one after the other, and waits for the words at the end. */
const playing = (end: RegExp, ...names: RegExp[]): Story => ({
  async play({ canvasElement }) {
    for (const name of names) await press(canvasElement, name);
    await shows(canvasElement, end);
  },
});

const paying = [/^Pay \$199\.00: /, /^Pay \$199\.00$/];
const preparing = [/^Download a year$/, /^Prepare 20/];

export const Paying: Story = playing(/^Mastercard ending/, paying[0]!);

export const Declined: Story = {
  ...playing(/^Your bank declined/, ...paying),
  args: { client: () => clientWith(answer(invoices.pay, payments.requires_payment_method)) },
};

export const WaitingForTheBank: Story = {
  ...playing(/^We wait for your bank/, ...paying),
  args: { client: () => clientWith(answer(invoices.pay, payments.processing), answer(invoices.find, silence())) },
};

export const Paid: Story = {
  ...playing(/^Paid. Thank you/, ...paying),
  args: { client: () => clientWith(answer(invoices.pay, payments.paid)) },
};

export const CardsUnread: Story = {
  ...playing(/^Your payment methods could not be loaded/, paying[0]!),
  args: { client: () => clientWith(answer(paymentMethods.list, requestErrors.unavailable())) },
};

export const ChoosingAYear: Story = playing(/^All invoices of a year/, preparing[0]!);

/** What stands there before the server has said anything. */
export const BeginningAYear: Story = {
  ...playing(/^Counting the invoices/, ...preparing),
  args: { client: () => clientWith(answer(invoices.archive, silence())) },
};

export const PreparingAYear: Story = playing(/^4 of 11/, ...preparing);

export const YearReady: Story = {
  ...playing(/are ready$/, ...preparing),
  args: { client: () => clientWith(answer(invoices.archive, archives.ready)) },
};
