import { profile, profileErrors, requestErrors, type Client } from '@varai/client';
import { answer, profileFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/profile.js';
import { press, shows } from '../press.ts';
import { clientWith, inProvider, silence, type } from './stage.ts';

interface Args {
  client: () => Client;
  /** What is typed, by field. */
  typed: Record<string, string>;
  /** Whether it is saved then. */
  saved: boolean;
  /** What is waited for at the end. */
  seen: string;
}

const saving = '[type=submit]:not([aria-disabled=true])';

export default {
  title: 'Profile/Acts',
  component: 'varai-profile',
  argTypes: { client: { table: { disable: true } }, seen: { table: { disable: true } } },
  args: { client: () => clientWith(), typed: { company: 'Halden Vision GmbH' }, saved: true, seen: saving },
  render: ({ client }) => inProvider(client()),
  async play({ canvasElement, args }) {
    for (const [path, text] of Object.entries(args.typed)) await type(canvasElement, path, text);
    if (args.saved) await press(canvasElement, saving);
    await shows(canvasElement, args.seen);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Changed: Story = { args: { saved: false, seen: saving } };

export const Wrong: Story = {
  args: {
    typed: { phone: '12', 'address.postalCode': '2493', 'taxIds.0.value': 'DE136695977' },
    saved: false,
    seen: '[name="address.postalCode"] .err',
  },
};

export const FurtherTaxId: Story = {
  async play({ canvasElement }) {
    await press(canvasElement, '#taxIds-add');
    await type(canvasElement, 'taxIds.1.value', 'FR40303265045');
    await shows(canvasElement, '[name="taxIds.1.value"] .okmsg');
  },
};

export const Misspelled: Story = {
  args: { typed: { 'contact.email': 'mara@gmial.com' }, saved: false, seen: '.meant' },
};

export const Saving: Story = {
  args: { client: () => clientWith(answer(profile.update, silence())), seen: '[type=submit][aria-busy=true]' },
};

export const Saved: Story = { args: { seen: '.toast' } };

export const NotSaved: Story = {
  args: {
    client: () => clientWith(answer(profile.update, requestErrors.rate_limited())),
    seen: '.sum .is-danger',
  },
};

export const NobodyKnows: Story = {
  args: {
    client: () => clientWith(answer(profile.update, requestErrors.unavailable())),
    seen: '.sum .is-warning',
  },
};

export const Refused: Story = {
  args: {
    client: () =>
      clientWith(
        answer(
          profile.update,
          requestErrors.invalid({
            errors: [{ path: 'company', code: 'refused', message: 'Compare it with your documents' }],
          }),
        ),
      ),
    seen: '[name=company] .err',
  },
};

export const BothChanged: Story = {
  args: {
    client: () => {
      let stored: typeof profileFixtures.complete = profileFixtures.complete;
      return clientWith(
        answer(profile.read, () => stored),
        answer(profile.update, () => {
          stored = profileFixtures.changedByJonas;
          throw profileErrors.stale();
        }),
      );
    },
    typed: { company: 'Acme Vision' },
    seen: '.conflict',
  },
};
