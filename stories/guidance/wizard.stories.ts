import { guidance, guidanceErrors, integrations, requestErrors, session, VaraiError, type Client } from '@varai/client';
import type { stubClient } from '@varai/client/testing';
import { answer, guidanceFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/guidance.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { press, shows } from '../press.ts';
import { info } from '../subscription/account.ts';
import { clientWith as account, inProvider, silence } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
}

const { first, resumed, progress } = guidanceFixtures;
type Answer = Parameters<typeof stubClient>[number];

const clientWith = (...other: Answer[]): Client =>
  account(
    answer(guidance.read, resumed),
    answer(guidance.keep, ({ name, state, step = null }) => ({ ...progress, name, state, step, version: '4' })),
    answer(integrations.list, { items: [] }),
    ...other,
  );

export default {
  title: 'Guidance/Wizard',
  component: 'varai-wizard',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-wizard></varai-wizard>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const refused = (code: string, status: number) =>
  clientWith(answer(guidance.read, new VaraiError(code, status, { requestId: 'req_story' })));

export const Ready: Story = {};

export const FirstDay: Story = { args: { client: () => clientWith(answer(guidance.read, first)) } };

export const Finished: Story = {
  args: { client: () => clientWith(answer(guidance.read, { ...resumed, progress: [{ ...progress, state: 'done' }] })) },
};

export const Loading: Story = { args: { client: () => clientWith(answer(guidance.read, silence())) } };

export const Empty: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, components: ['guidance'] })) },
};

export const Failed: Story = { args: { client: () => refused('request/unavailable', 503) } };

export const Stale: Story = {
  args: { client: () => clientWith(answer(guidance.read, onceOnly(resumed))) },
  ...growOld('varai-wizard'),
};

export const Offline: Story = goOffline('varai-wizard');

export const Forbidden: Story = { args: { client: () => refused('session/component_forbidden', 403) } };

/** Another device has gone on meanwhile: nothing is written over it before its user has chosen. */
export const WentOnElsewhere: Story = {
  args: {
    client: () =>
      clientWith(answer(guidance.keep, guidanceErrors.stale({ data: { ...progress, step: 'card', version: '9' } }))),
  },
  async play({ canvasElement }) {
    await press(canvasElement, '[part=next]');
    await shows(canvasElement, '.wizard > [role=status] .sub');
  },
};

/** Where its user is could not be kept; it is kept with the next step. */
export const NotKept: Story = {
  args: { client: () => clientWith(answer(guidance.keep, requestErrors.unavailable())) },
  async play({ canvasElement }) {
    await press(canvasElement, '[part=next]');
    await shows(canvasElement, '.wizard > [role=status] .muted');
  },
};
