import { notificationErrors, notifications, profile, session, VaraiError, type Client } from '@varai/client';
import type { stubClient } from '@varai/client/testing';
import { answer, notificationFixtures, profileFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/guidance.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { goOffline, lastOffline } from '../phases.ts';
import { press, shows } from '../press.ts';
import { info } from '../subscription/account.ts';
import { clientWith as account, inProvider, silence } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
  sections: string;
}

type Answer = Parameters<typeof stubClient>[number];

const clientWith = (...other: Answer[]): Client =>
  account(
    answer(profile.read, profileFixtures.halden),
    answer(notifications.list, notificationFixtures.page),
    answer(notifications.preferences, notificationFixtures.preferences),
    ...other,
  );

export default {
  title: 'Guidance/Settings',
  component: 'varai-settings',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith(), sections: '' },
  render: ({ client, sections }) => inProvider(client(), html`<varai-settings sections=${sections}></varai-settings>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const refused = (code: string, status: number) =>
  clientWith(
    answer(session.info, () => {
      throw new VaraiError(code, status, { requestId: 'req_story' });
    }),
  );

export const Ready: Story = {};

export const Opened: Story = {
  async play({ canvasElement }) {
    // what was open last time is open already
    await canvasElement.querySelector('varai-settings')!.reveal('notifications');
    await shows(canvasElement, '[name=digest]');
  },
};

/** Chosen without network: it is sent by itself. */
export const Waiting: Story = {
  beforeEach: lastOffline().beforeEach,
  async play({ canvasElement }) {
    await canvasElement.querySelector('varai-settings')!.reveal('notifications');
    await lastOffline('[value=daily]').play({ canvasElement });
    await shows(canvasElement, '.wishes [role=status] .btn');
  },
};

/** The same was chosen on another device meanwhile. */
export const ChosenTwice: Story = {
  args: {
    sections: 'notifications',
    client: () => {
      const { preferences } = notificationFixtures;
      let stored = preferences;
      return clientWith(
        answer(notifications.preferences, () => stored),
        answer(notifications.setPreferences, () => {
          stored = { ...preferences, digest: 'weekly', version: '4' };
          throw notificationErrors.stale();
        }),
      );
    },
  },
  async play({ canvasElement }) {
    await canvasElement.querySelector('varai-settings')!.reveal('notifications');
    await press(canvasElement, '[value=daily]');
    await shows(canvasElement, '.conflict');
  },
};

export const Found: Story = {
  async play({ canvasElement }) {
    const field = (await shows(canvasElement, 'input[type=text]')) as HTMLInputElement;
    field.focus();
    field.value = { de: 'Adresse', ar: 'العنوان' }[document.documentElement.lang] ?? 'address';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await shows(canvasElement, '.hits');
  },
};

export const Loading: Story = {
  args: { client: () => clientWith(answer(session.info, silence())) },
};

export const Empty: Story = {
  args: { client: () => clientWith(answer(session.info, { ...info, components: ['usage'] })) },
};

export const Failed: Story = {
  args: { client: () => refused('request/unavailable', 503) },
};

export const Offline: Story = { ...goOffline('varai-settings') };

export const Forbidden: Story = {
  args: { client: () => refused('session/component_forbidden', 403) },
};
