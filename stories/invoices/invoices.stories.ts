import { invoices, session, VaraiError, type Client, type InvoicePage } from '@varai/client';
import { answer, invoiceFixtures, sessionFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/invoices.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { clientWith, silence } from './stage.ts';

const { declined, challenged, processing, pageOf, none, settled, many, ending } = invoiceFixtures;

interface Args {
  client: () => Client;
}

export default {
  title: 'Invoices/Invoices',
  component: 'varai-invoices',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => html`<varai-provider .client=${client()}><varai-invoices></varai-invoices></varai-provider>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const listing = (list: InvoicePage): Story => ({ args: { client: () => clientWith(answer(invoices.list, list)) } });
const failing = (error: VaraiError): Story => ({ args: { client: () => clientWith(answer(invoices.list, error)) } });

export const Ready: Story = {};

export const Loading: Story = { args: { client: () => clientWith(answer(invoices.list, silence())) } };

export const Empty: Story = listing(none);

export const Failed: Story = failing(new VaraiError('request/unavailable', 503, { requestId: 'req_story' }));

export const Stale: Story = {
  args: { client: () => clientWith(answer(invoices.list, onceOnly(invoiceFixtures.page))) },
  ...growOld('varai-invoices'),
};

export const Offline: Story = goOffline('varai-invoices');

export const Forbidden: Story = failing(new VaraiError('session/component_forbidden', 403));

export const NothingOpen: Story = listing(settled);

export const Unusual: Story = listing(pageOf([declined, { ...challenged, id: 'in_2' }, { ...processing, id: 'in_3' }]));

export const ManyPages: Story = listing({ ...pageOf(many(50)), nextCursor: 'in_many_49' });

export const Ends: Story = { args: { client: () => clientWith(answer(invoices.upcoming, ending)) } };

export const BilledByShopify: Story = {
  args: {
    client: () =>
      clientWith(answer(session.info, { ...sessionFixtures.owner, rail: { name: 'shopify-app-pricing' as const } })),
  },
};
