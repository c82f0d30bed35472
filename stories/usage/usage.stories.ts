import { session, usage, VaraiError, type Client } from '@varai/client';
import { answer, usageFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/usage.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { info, meters } from '../subscription/account.ts';
import { inProvider, silence } from '../subscription/stage.ts';
import { clientWith, withMeter } from './account.ts';

interface Args {
  client: () => Client;
}

export default {
  title: 'Usage/Usage',
  component: 'varai-usage',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-usage></varai-usage>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const { bought, empty, tokens, unlimited } = usageFixtures;
const refused = (code: string, status: number) =>
  clientWith(answer(usage.list, new VaraiError(code, status, { requestId: 'req_story' })));

export const Ready: Story = {};

export const Near: Story = {
  args: { client: () => withMeter({ ...tokens, used: 8_120, projected: 12_700, alert: 'near' }) },
};

export const Full: Story = { args: { client: () => withMeter(empty) } };

export const OverPace: Story = { args: { client: () => withMeter({ ...tokens, projected: 15_412 }) } };

export const FirstDays: Story = { args: { client: () => withMeter({ ...tokens, used: 200, projected: null }) } };

export const Bought: Story = { args: { client: () => withMeter(bought) } };

export const Unlimited: Story = {
  args: {
    client: () =>
      clientWith(
        answer(usage.list, [unlimited, ...meters.slice(1).map((one) => ({ ...one, limit: null, alert: null }))]),
      ),
  },
};

export const ReadOnly: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, features: { usage: [] } })) },
};

export const Shopify: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, rail: { name: 'shopify-billing' } })) },
};

export const Loading: Story = { args: { client: () => clientWith(answer(usage.list, silence())) } };

export const Empty: Story = { args: { client: () => clientWith(answer(usage.list, [])) } };

export const Failed: Story = { args: { client: () => refused('request/unavailable', 503) } };

export const Stale: Story = {
  args: { client: () => clientWith(answer(usage.list, onceOnly(meters))) },
  ...growOld('varai-usage'),
};

export const Offline: Story = goOffline('varai-usage');

export const Forbidden: Story = { args: { client: () => refused('session/component_forbidden', 403) } };
