import { metricErrors, metricReads, VaraiError, type Client } from '@varai/client';
import { answer, metricFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/metrics.js';
import { html } from 'lit';
import { goOffline } from '../phases.ts';
import { inProvider, silence } from '../subscription/stage.ts';
import { aged, clientWith, told } from './shop.ts';

interface Args {
  client: () => Client;
  metrics: string;
}

export default {
  title: 'Metrics/Live metrics',
  component: 'varai-live-metrics',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith(), metrics: '' },
  render: ({ client, metrics }) =>
    inProvider(client(), html`<varai-live-metrics metrics=${metrics}></varai-live-metrics>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const refused = (code: string, status: number) =>
  clientWith(answer(metricReads.dashboard, new VaraiError(code, status, { requestId: 'req_story' })));
const unavailable = { value: null, reason: 'unavailable', change: null } as const;

export const Ready: Story = {};

export const FewNumbers: Story = { args: { metrics: 'revenue orders returns' } };

export const Ages: Story = {
  args: {
    client: () => told({ orders: aged(45, 'delayed'), items: aged(720, 'stale'), returns: aged(4000, 'offline') }),
  },
};

export const OneFailed: Story = { args: { client: () => told({ orders: unavailable }) } };

export const NotComparable: Story = {
  args: { client: () => told({ orders: { change: null, previous: 0 } }, {}) },
};

export const WithoutComparison: Story = { args: { client: () => told({}, { compare: null }) } };

export const LargeAmounts: Story = {
  args: {
    client: () =>
      told({ revenue: { value: { amount: 1_234_567_890_12, currency: 'USD' } }, orders: { value: 12_345_678 } }),
  },
};

export const AllOld: Story = {
  args: {
    client: () => told(Object.fromEntries(metricFixtures.dashboard.metrics.map(({ id }) => [id, aged(720, 'stale')]))),
  },
};

export const Stale: Story = {
  args: {
    client: () => {
      let reads = 0;
      const once = () => {
        if (reads++ > 0) throw new VaraiError('request/unavailable', 503);
        return metricFixtures.dashboard;
      };
      return clientWith(answer(metricReads.dashboard, once));
    },
  },
  async play({ canvasElement }) {
    const tag = canvasElement.querySelector('varai-live-metrics')!;
    if (tag.getAttribute('state') !== 'ready')
      await new Promise((ready) => tag.addEventListener('varai-ready', ready, { once: true }));
    await tag.refresh();
  },
};

export const Loading: Story = { args: { client: () => clientWith(answer(metricReads.dashboard, silence())) } };

export const Empty: Story = {
  args: { client: () => clientWith(answer(metricReads.dashboard, metricErrors.store_not_found())) },
};

export const Failed: Story = { args: { client: () => refused('request/unavailable', 503) } };

export const Offline: Story = goOffline('varai-live-metrics');

export const Forbidden: Story = { args: { client: () => refused('session/component_forbidden', 403) } };
