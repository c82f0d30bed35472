import {
  integrations,
  invoices,
  metricReads,
  notifications,
  profile,
  requestErrors,
  session,
  type Client,
  type SessionInfo,
} from '@varai/client';
import {
  answer,
  integrationFixtures,
  invoiceFixtures,
  metricFixtures,
  notificationFixtures,
  profileFixtures,
} from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/portal.js';
import { html } from 'lit';
import { goOffline } from '../phases.ts';
import { press, shows } from '../press.ts';
import { info } from '../subscription/account.ts';
import { clientWith as wellWith, inProvider, silence } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
  view: string;
}

type Answer = Parameters<typeof wellWith>[number];

const clientWith = (...other: Answer[]): Client =>
  wellWith(
    answer(metricReads.dashboard, metricFixtures.dashboard),
    answer(invoices.list, invoiceFixtures.page),
    answer(invoices.upcoming, invoiceFixtures.nothing),
    answer(integrations.list, { items: [integrationFixtures.connected] }),
    answer(profile.read, profileFixtures.complete),
    answer(notifications.list, notificationFixtures.page),
    ...other,
  );

const allowing = (...components: string[]): Client => {
  const less: SessionInfo = { ...info, components };
  return clientWith(answer(session.info, less));
};

export default {
  title: 'Portal/Portal',
  component: 'varai-portal',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith(), view: 'connections' },
  render: ({ client, view }) => inProvider(client(), html`<varai-portal view=${view}></varai-portal>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

/** Long: what lies below a bar that stays is looked at where there is none. */
export const Billing: Story = { args: { view: 'billing' }, tags: ['only-light-ar-1280'] };

export const Store: Story = { args: { view: 'store' }, tags: ['only-dark-de-1280'] };

export const Searched: Story = {
  tags: ['only-light-de-280'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'varai-portal[state=ready]');
    await press(canvasElement, 'button.tool');
    await shows(canvasElement, '#hits');
  },
};

export const Loading: Story = { args: { client: () => clientWith(answer(session.info, silence())) } };

export const Empty: Story = { args: { client: () => allowing() } };

export const Failed: Story = { args: { client: () => clientWith(answer(session.info, requestErrors.unavailable())) } };

/** What lies below a bar that stays is looked at where there is none, as in Billing. */
export const Offline: Story = { ...goOffline('varai-portal'), tags: ['only-forced-de-1280'] };

export const Forbidden: Story = { args: { client: () => allowing('usage'), view: 'settings' } };
