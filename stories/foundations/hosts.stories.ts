import { integrations, invoices, metricReads, notifications, profile, type Client } from '@varai/client';
import {
  answer,
  integrationFixtures,
  invoiceFixtures,
  metricFixtures,
  notificationFixtures,
  profileFixtures,
} from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Appearance } from '@varai/elements';
import '@varai/elements/define/all.js';
import { html } from 'lit';
import { clientWith as wellWith } from '../subscription/stage.ts';
import type { Source } from './pages/example-page.ts';
import './pages/example-page.ts';
import { files } from './pages/files.ts';
import './pages/pages.css';

interface Args {
  heading: string;
  text: string;
  around: string;
  shop: string;
  appearance: Appearance;
  files: readonly Source[];
  content: unknown;
  client: () => Client;
}

const client = (): Client =>
  wellWith(
    answer(metricReads.dashboard, metricFixtures.dashboard),
    answer(invoices.list, invoiceFixtures.page),
    answer(invoices.upcoming, invoiceFixtures.nothing),
    answer(integrations.list, { items: [integrationFixtures.connected] }),
    answer(profile.read, profileFixtures.complete),
    answer(notifications.list, notificationFixtures.page),
  );

const subscription = html`<varai-subscription heading-level="3"></varai-subscription>`;

/** The same tags in each host, and the files of its example, which its tests drive. */
export default {
  title: 'Foundations/Hosts',
  parameters: { modes: 'own-preset', controls: { disable: true } },
  args: { around: 'admin', shop: 'Acme admin', appearance: { theme: 'varai' }, content: subscription, client },
  render: ({ heading, text, around, shop, appearance, files: shown, content, client: made }) =>
    html`<example-page heading=${heading} text=${text} around=${around} shop=${shop} .files=${shown}
      ><varai-provider .client=${made()} .appearance=${appearance}>${content}</varai-provider></example-page
    >`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const rounded: Appearance = { theme: 'varai', variables: { borderRadius: '12px' } };
const framework = { appearance: rounded };

export const Html: Story = {
  name: 'HTML',
  args: {
    heading: 'Any page',
    text: 'One script, one provider, and the tags where they belong. Plain buttons of the page open them. No build, no framework.',
    files: files.html,
    around: 'page',
    shop: 'acme.example',
  },
};

export const React: Story = {
  args: {
    ...framework,
    heading: 'React',
    text: 'Properties and events with their types, without a wrapper. npm run example react',
    files: files.react,
  },
};

export const Vue: Story = {
  args: {
    ...framework,
    heading: 'Vue',
    text: 'Properties as they are named, events with an @. npm run example vue',
    files: files.vue,
  },
};

export const Svelte: Story = {
  args: {
    ...framework,
    heading: 'Svelte',
    text: 'Shorthand properties, events as attributes. npm run example svelte',
    files: files.svelte,
  },
};

export const Portal: Story = {
  args: {
    heading: 'A portal of its own',
    text: 'One tag with everything that the session allows, navigation and search with it. npm start serves it at /portal.',
    around: 'whole',
    shop: '',
    files: files.portal,
    content: html`<varai-portal view="plan" heading-level="3"></varai-portal>`,
  },
};

export const Shopify: Story = {
  args: {
    heading: 'The admin of Shopify',
    text: 'In its frame, between its own components, with the preset polaris: toasts, the save bar and questions are those of the admin.',
    around: 'shopify',
    shop: 'Acme Lenses',
    appearance: { theme: 'polaris' },
    files: files.shopify,
  },
};

export const Magento: Story = {
  args: {
    heading: 'The admin of Magento',
    text: 'A module with menu, rights and an encrypted secret, with the preset magento. It stands beside RequireJS and prototype.js.',
    around: 'magento',
    shop: 'VARAi portal',
    appearance: { theme: 'magento' },
    files: files.magento,
  },
};
