import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { __name__, VaraiError, type Client } from '@varai/client';
import { answer, __item__Fixtures, stubClient } from '@varai/client/testing';
import '@varai/elements/define/__feature__.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';

interface Args {
  client: () => Client;
}

const { first, second } = __item__Fixtures;
const refused = (code: string, status: number) =>
  stubClient(answer(__name__.list, new VaraiError(code, status, { requestId: 'req_story' })));

export default {
  title: '__Words__/__Words__',
  component: 'varai-__feature__',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => stubClient(answer(__name__.list, [second, first])) },
  render: ({ client }) => html`
    <varai-provider .client=${client()}><varai-__feature__></varai-__feature__></varai-provider>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Loading: Story = {
  args: { client: () => stubClient(answer(__name__.list, new Promise(() => undefined))) },
};

export const Empty: Story = { args: { client: () => stubClient(answer(__name__.list, [])) } };

export const Stale: Story = {
  args: { client: () => stubClient(answer(__name__.list, onceOnly([second, first]))) },
  ...growOld('varai-__feature__'),
};

export const Offline: Story = goOffline('varai-__feature__');

export const Failed: Story = { args: { client: () => refused('request/unavailable', 503) } };

export const Forbidden: Story = { args: { client: () => refused('session/component_forbidden', 403) } };
