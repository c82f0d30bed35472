import { guidance, session, VaraiError, type Client } from '@varai/client';
import { answer, guidanceFixtures, stubClient } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/guidance.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { press, shows } from '../press.ts';
import { info } from '../subscription/account.ts';
import { inProvider, silence } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
}

const { begun, first, complete, throughShop, progress } = guidanceFixtures;
type Answer = Parameters<typeof stubClient>[number];

const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, info),
    answer(guidance.read, begun),
    answer(guidance.keep, ({ name, state }) => ({ ...progress, name, state, step: null, version: '1' })),
    ...other,
  );

export default {
  title: 'Guidance/Checklist',
  component: 'varai-checklist',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-checklist></varai-checklist>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const refused = (code: string, status: number) =>
  clientWith(answer(guidance.read, new VaraiError(code, status, { requestId: 'req_story' })));

export const Ready: Story = {};

export const FirstDay: Story = { args: { client: () => clientWith(answer(guidance.read, first)) } };

export const PaidThroughShop: Story = { args: { client: () => clientWith(answer(guidance.read, throughShop)) } };

export const Loading: Story = { args: { client: () => clientWith(answer(guidance.read, silence())) } };

export const Empty: Story = { args: { client: () => clientWith(answer(guidance.read, complete)) } };

export const Failed: Story = { args: { client: () => refused('request/unavailable', 503) } };

export const Stale: Story = {
  args: { client: () => clientWith(answer(guidance.read, onceOnly(begun))) },
  ...growOld('varai-checklist'),
};

export const Offline: Story = goOffline('varai-checklist');

export const Forbidden: Story = { args: { client: () => refused('session/component_forbidden', 403) } };

/** Hidden for good by its user, with a way back for some seconds. */
export const Hidden: Story = {
  async play({ canvasElement }) {
    await press(canvasElement, '[part=dismiss]');
    // held by the focus: otherwise it leaves after some seconds
    (await shows(canvasElement, '.toast .btn')).focus();
  },
};
