import {
  guidance,
  integrations,
  invoices,
  notifications,
  paymentMethods,
  profile,
  requestErrors,
  type Client,
} from '@varai/client';
import {
  answer,
  guidanceFixtures,
  invoiceFixtures,
  notificationFixtures,
  paymentMethodFixtures,
  profileFixtures,
} from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/all.js';
import { html } from 'lit';
import { goOffline } from '../phases.ts';
import { press, shows } from '../press.ts';
import { clientWith as wellWith, inProvider } from '../subscription/stage.ts';
import './pages/example-page.ts';
import './pages/pages.css';

interface Args {
  heading: string;
  text: string;
  around: string;
  shop: string;
  content: unknown;
  client: () => Client;
}

type Answer = Parameters<typeof wellWith>[number];

const { visa, mastercard } = paymentMethodFixtures;

const clientWith = (...other: Answer[]): Client =>
  wellWith(
    answer(paymentMethods.list, [visa, mastercard]),
    answer(invoices.list, invoiceFixtures.page),
    answer(invoices.upcoming, invoiceFixtures.upcoming),
    answer(notifications.list, notificationFixtures.page),
    answer(guidance.read, guidanceFixtures.first),
    answer(guidance.keep, ({ name, state }) => ({
      ...guidanceFixtures.progress,
      name,
      state,
      step: null,
      version: '1',
    })),
    answer(profile.read, profileFixtures.halden),
    answer(integrations.list, { items: [] }),
    ...other,
  );

/** How tags are put together. Under each stands the markup of what is drawn above it. */
export default {
  title: 'Foundations/Patterns',
  parameters: { controls: { disable: true } },
  args: { around: 'page', shop: '', client: () => clientWith() },
  render: ({ heading, text, around, shop, content, client }) =>
    html`<example-page heading=${heading} text=${text} around=${around} shop=${shop}
      >${inProvider(client(), content)}</example-page
    >`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const BillingPage: Story = {
  args: {
    heading: 'A billing page',
    text: 'What is paid, with what, and what for. One provider for all: they load once, and what one changes the others show.',
    content: html`<div class="stack two">
      <div class="stack">
        <varai-subscription heading-level="3"></varai-subscription>
        <varai-payment-methods heading-level="3"></varai-payment-methods>
      </div>
      <varai-invoices heading-level="3"></varai-invoices>
    </div>`,
  },
};

export const FirstRun: Story = {
  args: {
    heading: 'A first day',
    text: 'The list ticks itself by what is true of the account, and is gone when all is done: put it above everything, and leave it there.',
    content: html`<div class="stack">
      <varai-checklist heading-level="3" quiet></varai-checklist>
      <varai-integrations heading-level="3"></varai-integrations>
    </div>`,
  },
};

/** The page says it once; each tag keeps what it has, with its age. */
export const OfflineBanner: Story = {
  ...goOffline('varai-subscription'),
  args: {
    heading: 'Without a connection',
    text: 'Numbers stay, and say how old they are. What costs money waits until the connection is back; nothing on the screen is blanked.',
    content: html`<p class="banner">You are offline. What you see is from before.</p>
      <varai-subscription heading-level="3"></varai-subscription>`,
  },
};

export const ErrorWithRetry: Story = {
  args: {
    heading: 'Something did not load',
    text: 'A tag says what happened, what is safe and what helps, with the code for your support. The tags beside it go on. Listen to varai-load-error to know of it.',
    client: () => clientWith(answer(invoices.list, requestErrors.unavailable())),
    content: html`<div class="stack">
      <varai-subscription heading-level="3"></varai-subscription>
      <varai-invoices heading-level="3"></varai-invoices>
    </div>`,
  },
};

/** What can be taken back is done at once, and offers Undo; what cannot is asked before. */
export const ConfirmWithUndo: Story = {
  args: {
    heading: 'Ask before, or undo after',
    text: 'The list is hidden at once and can be had back. Removing a card asks first, and says what would follow. A page may show both in its own way: it cancels varai-toast-show and varai-confirm-ask.',
    content: html`<div class="stack">
      <varai-checklist heading-level="3"></varai-checklist>
      <varai-payment-methods heading-level="3"></varai-payment-methods>
    </div>`,
  },
  async play({ canvasElement }) {
    await press(canvasElement, '[part=dismiss]');
    await shows(canvasElement, '.toast');
  },
};

export const NothingYet: Story = {
  args: {
    heading: 'Nothing there yet',
    text: 'An empty tag says what will be there and offers the one thing to do first. Words of your own go into the slot "empty".',
    client: () => clientWith(answer(invoices.list, invoiceFixtures.none)),
    content: html`<div class="stack">
      <varai-integrations heading-level="3"></varai-integrations>
      <varai-invoices heading-level="3"
        ><p slot="empty" class="note">Your first invoice comes with your first order.</p></varai-invoices
      >
    </div>`,
  },
};

export const Forms: Story = {
  args: {
    heading: 'Forms, ours and yours',
    text: 'The profile keeps what is typed, checks it as it is left and shows what somebody else has saved. Around a form of your own, varai-form does the same by data-validation.',
    content: html`<div class="stack two">
      <varai-profile heading-level="3"></varai-profile>
      <varai-form>
        <form class="plain" @submit=${(event: Event) => event.preventDefault()}>
          <label>Bookkeeper’s e-mail <input name="email" data-validation="required|email" autocomplete="off" /></label>
          <label>Phone <input name="phone" data-validation="phone" autocomplete="off" /></label>
          <button>Save bookkeeper</button>
        </form>
      </varai-form>
    </div>`,
  },
};
