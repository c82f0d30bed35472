import { invoices, paymentMethods, requestErrors, type Client } from '@varai/client';
import { answer, invoiceFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/invoices.js';
import { html } from 'lit';
import { agreeing, press, shows } from '../press.ts';
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

/** Presses one after the other, and waits for what is there at the end. */
const playing = (end: string, ...pressed: string[]): Story => ({
  async play({ canvasElement }) {
    for (const selector of pressed) await press(canvasElement, selector);
    await shows(canvasElement, end);
  },
});

const paying = ['[part=invoice] .acts button', 'dialog:has([name=method]) .dialog-foot .btn-primary'];
const preparing = ['.head button', agreeing];
const waiting = 'dialog .waiting:not(.finished)';

export const Paying: Story = playing('dialog [name=method]', paying[0]!);

export const Declined: Story = {
  ...playing('dialog .notice.is-danger', ...paying),
  args: { client: () => clientWith(answer(invoices.pay, payments.requires_payment_method)) },
};

export const WaitingForTheBank: Story = {
  ...playing(waiting, ...paying),
  args: { client: () => clientWith(answer(invoices.pay, payments.processing), answer(invoices.find, silence())) },
};

export const Paid: Story = {
  ...playing('dialog .finished', ...paying),
  args: { client: () => clientWith(answer(invoices.pay, payments.paid)) },
};

export const CardsUnread: Story = {
  ...playing('dialog .pay-choice [data-first]', paying[0]!),
  args: { client: () => clientWith(answer(paymentMethods.list, requestErrors.unavailable())) },
};

export const ChoosingAYear: Story = playing('dialog select', preparing[0]!);

/** What stands there before the server has said anything. */
export const BeginningAYear: Story = {
  ...playing('dialog progress[max="1"]', ...preparing),
  args: { client: () => clientWith(answer(invoices.archive, silence())) },
};

export const PreparingAYear: Story = playing('dialog progress[max="11"]', ...preparing);

export const YearReady: Story = {
  ...playing('dialog a[download]', ...preparing),
  args: { client: () => clientWith(answer(invoices.archive, archives.ready)) },
};
