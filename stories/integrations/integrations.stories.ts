import { integrations, session, VaraiError, type Client } from '@varai/client';
import { answer, integrationFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/integrations.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { info } from '../subscription/account.ts';
import { inProvider, silence } from '../subscription/stage.ts';
import { clientWith, listing, shops, troubles } from './account.ts';

interface Args {
  client: () => Client;
}

export default {
  title: 'Integrations/Integrations',
  component: 'varai-integrations',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-integrations></varai-integrations>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const refused = (code: string, status: number) =>
  clientWith(answer(integrations.list, new VaraiError(code, status, { requestId: 'req_story' })));

export const Ready: Story = {};

export const AllWell: Story = {
  args: { client: () => clientWith(listing(integrationFixtures.connected, integrationFixtures.magento)) },
};

export const Troubles: Story = { args: { client: () => clientWith(listing(...troubles)) } };

export const ReadOnly: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, features: { integrations: [] } })) },
};

export const Loading: Story = { args: { client: () => clientWith(answer(integrations.list, silence())) } };

export const Empty: Story = { args: { client: () => clientWith(listing()) } };

export const Failed: Story = { args: { client: () => refused('request/unavailable', 503) } };

export const Stale: Story = {
  args: { client: () => clientWith(answer(integrations.list, onceOnly({ items: [...shops] }))) },
  ...growOld('varai-integrations'),
};

export const Offline: Story = goOffline('varai-integrations');

export const Forbidden: Story = { args: { client: () => refused('session/component_forbidden', 403) } };
