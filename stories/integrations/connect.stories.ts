import { claims, integrations, invitations, VaraiError, type Client, type Invitation } from '@varai/client';
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
  /** What is chosen, typed and sent, where something is. */
  platform: 'magento' | 'shopify';
  address: string | undefined;
  /** What is waited for at the end. */
  seen: string;
}

const { connected } = integrationFixtures;

const invited: Invitation = {
  callbackUrl: 'https://portal.varai.test/hooks/magento/ZsQ1yqUyEAfk3bJ2Z5Yq0dR8mHnT4xWc',
  identityUrl: 'https://portal.varai.test/hooks/magento/ZsQ1yqUyEAfk3bJ2Z5Yq0dR8mHnT4xWc/identity',
  expiresAt: '2026-11-20T15:32:00Z',
  heardFrom: null,
};

const open = (...items: Invitation[]) => answer(invitations.open, { items });
const none = open();

export default {
  title: 'Integrations/Connect',
  component: 'varai-integrations',
  argTypes: { client: { table: { disable: true } } },
  args: {
    client: () => clientWith(listing(connected), none),
    platform: 'magento',
    address: undefined,
    seen: '#connect-form',
  },
  render: ({ client }) => inProvider(client(), html`<varai-integrations></varai-integrations>`),
  async play({ canvasElement, args: { platform, address, seen } }) {
    await press(canvasElement, '[data-act=connect]');
    if (address !== undefined) {
      await press(canvasElement, `input[value=${platform}]`);
      const input = (await shows(canvasElement, '#connect-address')) as HTMLInputElement;
      input.value = address;
      input.form?.requestSubmit();
    }
    await shows(canvasElement, seen);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Shop: Story = {};

export const AddressRefused: Story = {
  args: {
    client: () =>
      clientWith(
        none,
        answer(
          invitations.create,
          new VaraiError('integrations/address_refused', 422, {
            requestId: 'req_story',
            data: { reason: 'firewall' },
          }),
        ),
      ),
    address: 'https://shop.example',
    seen: '#connect-address-wrong',
  },
};

export const Magento: Story = {
  args: { client: () => clientWith(open(invited)), seen: '.awaits' },
};

export const MagentoHeard: Story = {
  args: { client: () => clientWith(open({ ...invited, heardFrom: 'shop.example' })), seen: '.awaits' },
};

export const MagentoFailed: Story = {
  args: {
    client: () =>
      clientWith(
        open({
          ...invited,
          heardFrom: 'shop.example',
          failure: {
            code: 'scope_missing',
            message: 'The shop does not let us read its orders.',
            remedy: 'allow',
          },
        }),
      ),
    seen: '.notice',
  },
};

const claim = {
  code: '7KQ4M-2XB9T',
  store: 'halden-optics.myshopify.com',
  url: 'https://halden-optics.myshopify.com/admin/apps/varai',
  expiresAt: '2026-11-20T15:32:00Z',
};

export const Shopify: Story = {
  args: {
    client: () => clientWith(none, answer(claims.create, claim), answer(claims.open, { items: [] })),
    platform: 'shopify',
    address: 'halden-optics',
    seen: 'dialog a.btn-primary',
  },
};

export const Looking: Story = {
  args: {
    client: () => clientWith(none, answer(invitations.create, silence())),
    address: 'https://shop.example',
    seen: 'dialog .btn-primary[aria-disabled=true]',
  },
};

/** The shop that the page stands in. */
export const Done: Story = {
  args: {
    client: () => clientWith(none, answer(integrations.connect, connected)),
    seen: '.finished',
  },
  render: ({ client }) =>
    inProvider(client(), html`<varai-integrations .idToken=${() => Promise.resolve('token')}></varai-integrations>`),
  async play({ canvasElement, args: { seen } }) {
    await press(canvasElement, '[data-act=connect]');
    await press(canvasElement, 'dialog .dialog-foot .btn-primary');
    await shows(canvasElement, seen);
  },
};

export const Taken: Story = {
  ...Done,
  args: {
    client: () =>
      clientWith(
        none,
        answer(integrations.connect, new VaraiError('integrations/shop_taken', 409, { requestId: 'req_story' })),
      ),
    seen: 'dialog .notice',
  },
};

/** A merchant in the shop's admin is told who asks for it. */
export const Agree: Story = {
  ...Done,
  args: {
    client: () =>
      clientWith(
        none,
        answer(claims.look, {
          store: 'halden-optics.myshopify.com',
          account: { name: 'Halden Optics Ltd', email: 'ada@halden.test' },
          leaves: true,
        }),
      ),
    seen: 'dialog .notice',
  },
  async play({ canvasElement, args: { seen } }) {
    await press(canvasElement, '[data-act=connect]');
    const input = (await shows(canvasElement, '#connect-code')) as HTMLInputElement;
    input.value = '7KQ4M-2XB9T';
    input.form?.requestSubmit();
    await shows(canvasElement, seen);
  },
};
