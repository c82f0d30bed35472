import {
  guidance,
  integrations,
  invoices,
  metricReads,
  notifications,
  orderImports,
  profile,
  requestErrors,
  session,
  type Client,
  type SessionInfo,
} from '@varai/client';
import {
  answer,
  guidanceFixtures,
  integrationFixtures,
  invoiceFixtures,
  metricFixtures,
  notificationFixtures,
  orderFixtures,
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
export const Billing: Story = { args: { view: 'billing' } };

export const Store: Story = { args: { view: 'store' } };

export const Searched: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'varai-portal[state=ready]');
    await press(canvasElement, 'button.tool');
    await shows(canvasElement, '#hits');
  },
};

const { first, progress } = guidanceFixtures;

/** Somebody's first visit: what to do first stands below the view, and the tour is offered in one line. */
export const Newcomer: Story = {
  args: {
    client: () =>
      clientWith(
        answer(guidance.read, first),
        answer(guidance.keep, ({ name, state, step = null }) => ({ ...progress, name, state, step, version: '1' })),
      ),
  },
  render: ({ client }) => inProvider(client(), html`<varai-portal></varai-portal>`),
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'varai-checklist[state=ready]');
    // held by the focus: otherwise it leaves after some seconds
    (await shows(canvasElement, '.toast .btn')).focus();
  },
};

/** The first set-up below the list, at the step where its user left it. */
export const SetUp: Story = {
  args: {
    client: () => {
      const { begun } = guidanceFixtures;
      const open = [{ ...progress, name: 'setup', state: 'open', step: 'plan' } as const];
      return clientWith(
        answer(guidance.read, { ...begun, facts: { ...begun.facts, store: false }, progress: open }),
        answer(guidance.keep, ({ name, state, step = null }) => ({ ...progress, name, state, step, version: '9' })),
      );
    },
  },
  render: Newcomer.render!,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'varai-checklist [aria-expanded]');
    await shows(canvasElement, 'varai-wizard[state=ready]');
  },
};

/** Where it is narrow the bar has room for four things; the rest is in a sheet. Where it is wide there is no bar. */
export const Sheet: Story = {
  play: async ({ canvasElement }) => {
    const first = await shows(canvasElement, 'nav :is(a, button)');
    if (first.closest('.rail')) return;
    await press(canvasElement, '.bar .more button');
    await shows(canvasElement, 'dialog[open] .rest');
  },
};

/** What few need stands in a view of its own, which the connections lead to. */
export const Orders: Story = {
  args: { client: () => clientWith(answer(orderImports.imports, orderFixtures.imports)), view: 'orders' },
};

export const Loading: Story = { args: { client: () => clientWith(answer(session.info, silence())) } };

export const Empty: Story = { args: { client: () => allowing() } };

export const Failed: Story = { args: { client: () => clientWith(answer(session.info, requestErrors.unavailable())) } };

/** What lies below a bar that stays is looked at where there is none, as in Billing. */
export const Offline: Story = { ...goOffline('varai-portal') };

export const Forbidden: Story = { args: { client: () => allowing('usage'), view: 'settings' } };
