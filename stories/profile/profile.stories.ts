import { profile, session, VaraiError, type Client } from '@varai/client';
import { answer, profileFixtures, sessionFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/profile.js';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { clientWith, inProvider, silence } from './stage.ts';

interface Args {
  client: () => Client;
}

export default {
  title: 'Profile/Profile',
  component: 'varai-profile',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const reading = (given: Parameters<typeof answer<void, typeof profileFixtures.halden>>[1]): Story => ({
  args: { client: () => clientWith(answer(profile.read, given)) },
});

export const Ready: Story = {};

export const Loading: Story = reading(silence());

export const Fresh: Story = reading(profileFixtures.fresh);

export const American: Story = reading(profileFixtures.complete);

export const NewEmailWaits: Story = reading(profileFixtures.changingEmail);

export const TaxNumberNotFound: Story = reading({
  ...profileFixtures.halden,
  taxIds: [{ type: 'eu_vat', value: 'DE136695976', verification: 'unverified' }],
});

export const ReadOnly: Story = {
  args: { client: () => clientWith(answer(session.info, sessionFixtures.profileReadOnly)) },
};

export const Failed: Story = reading(new VaraiError('request/unavailable', 503, { requestId: 'req_story' }));

export const Stale: Story = {
  args: { client: () => clientWith(answer(profile.read, onceOnly(profileFixtures.halden))) },
  ...growOld('varai-profile'),
};

export const Offline: Story = goOffline('varai-profile');

export const Forbidden: Story = reading(new VaraiError('session/component_forbidden', 403));
