import { integrations, VaraiError, type Client } from '@varai/client';
import { answer, integrationFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/integrations.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { press, shows } from '../press.ts';
import { inProvider, silence } from '../subscription/stage.ts';
import { clientWith, listing } from './account.ts';

interface Args {
  client: () => Client;
  pressed: string;
  /** What is waited for after it. */
  seen: string;
}

const { connected, scopeMissing, expired, paused } = integrationFixtures;
const checks = connected.checks;
const passing = answer(integrations.test, ({ capability }) => ({
  integration: connected,
  checks: checks.filter((one) => one.capability === capability),
}));

const reconnecting = '[data-act=reconnect]';
const passed = '.told.is-success';

export default {
  title: 'Integrations/Acts',
  component: 'varai-integrations',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(listing(connected), passing), pressed: '[data-act=test]', seen: passed },
  render: ({ client }) => inProvider(client(), html`<varai-integrations></varai-integrations>`),
  async play({ canvasElement, args }) {
    await press(canvasElement, args.pressed);
    await shows(canvasElement, args.seen);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Passed: Story = {};

export const Testing: Story = {
  args: {
    client: () =>
      clientWith(
        listing(connected),
        answer(integrations.test, ({ capability }) =>
          capability === 'sign_in' ? { integration: connected, checks: checks.slice(0, 1) } : silence(),
        ),
      ),
    seen: '.steps .passed + .running',
  },
};

export const NotPassed: Story = {
  args: {
    client: () =>
      clientWith(
        listing(scopeMissing),
        answer(integrations.test, ({ capability }) => ({
          integration: scopeMissing,
          checks:
            capability === 'sign_in'
              ? checks.slice(0, 1)
              : scopeMissing.checks.map((one) => ({ ...one, capability: 'read_orders' as const })),
        })),
      ),
    seen: '.told.is-danger',
  },
};

export const OpenTheShop: Story = {
  args: {
    client: () =>
      clientWith(
        listing(expired),
        answer(integrations.reconnect, {
          integration: expired,
          open: 'https://halden-optics.myshopify.com/admin/apps/varai',
        }),
      ),
    pressed: reconnecting,
    seen: '.told.is-warning',
  },
};

export const Reconnected: Story = {
  args: {
    client: () => clientWith(listing(expired), answer(integrations.reconnect, { integration: connected, open: null })),
    pressed: reconnecting,
    seen: passed,
  },
};

export const Unreached: Story = {
  args: {
    client: () =>
      clientWith(
        listing(expired),
        answer(integrations.reconnect, new VaraiError('request/unavailable', 503, { requestId: 'req_story' })),
      ),
    pressed: reconnecting,
    seen: '.told.is-danger',
  },
};

export const Paused: Story = {
  args: {
    client: () => clientWith(listing(connected), answer(integrations.pause, paused)),
    pressed: '[data-act=pause]',
  },
};

const parting = { pressed: '[data-act=disconnect]', seen: 'dialog .btn-danger' };

export const Disconnect: Story = {
  args: { client: () => clientWith(listing(connected)), ...parting },
};

export const NotDisconnected: Story = {
  args: {
    client: () =>
      clientWith(
        listing(paused),
        answer(integrations.disconnect, new VaraiError('request/unavailable', 503, { requestId: 'req_story' })),
      ),
    ...parting,
  },
  async play({ canvasElement, args }) {
    await press(canvasElement, args.pressed);
    await press(canvasElement, args.seen);
    await shows(canvasElement, 'dialog .notice');
  },
};

const history = { pressed: '[data-act=history]', seen: '.checks .badge' };

export const History: Story = {
  args: {
    client: () =>
      clientWith(
        listing(connected),
        answer(integrations.checks, {
          items: [...checks, ...scopeMissing.checks, ...expired.checks].map((check, at) => ({
            ...check,
            at: new Date(Date.UTC(2026, 10, 20, 14, 32 - 5 * at)).toISOString(),
          })),
          nextCursor: 'older',
        }),
      ),
    ...history,
  },
};

export const HistoryEmpty: Story = {
  args: {
    client: () => clientWith(listing(connected), answer(integrations.checks, { items: [], nextCursor: null })),
    ...history,
    seen: 'dialog .dialog-body [role=status]',
  },
};

export const HistoryFailed: Story = {
  args: {
    client: () =>
      clientWith(
        listing(connected),
        answer(integrations.checks, new VaraiError('request/unavailable', 503, { requestId: 'req_story' })),
      ),
    ...history,
    seen: 'dialog .notice',
  },
};
