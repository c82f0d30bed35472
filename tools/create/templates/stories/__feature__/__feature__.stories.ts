import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { __item__Errors, __name__, type Client } from '@varai/client';
import { answer, __item__Fixtures, stubClient } from '@varai/client/testing';
import '@varai/elements/define/__feature__.js';
import { html } from 'lit';

interface Args {
  client: Client;
}

const { first, second } = __item__Fixtures;

export default {
  title: '__Words__/List',
  component: 'varai-__feature__',
  argTypes: { client: { table: { disable: true } } },
  args: { client: stubClient(answer(__name__.list, [second, first])) },
  render: ({ client }) => html`
    <varai-provider .client=${client}><varai-__feature__></varai-__feature__></varai-provider>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Empty: Story = { args: { client: stubClient(answer(__name__.list, [])) } };

export const Loading: Story = { args: { client: stubClient(answer(__name__.list, new Promise(() => undefined))) } };

export const Failed: Story = { args: { client: stubClient(answer(__name__.list, __item__Errors.not_found())) } };
