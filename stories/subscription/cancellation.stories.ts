import { subscription, subscriptionErrors, type Client } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { press } from '../press.ts';
import { active, end } from './account.ts';
import { clientWith, inProvider, silence } from './stage.ts';

interface Args {
  client: () => Client;
  /** What is pressed, one after the other. */
  pressed: string[];
}

const cancelling = '[data-action=change-plan] ~ .btn-quiet';
const reason = 'dialog [value=unused]';
const confirming = 'dialog [type=submit]:not([aria-disabled=true])';

export default {
  title: 'Subscription/Cancellation',
  component: 'varai-subscription',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(), pressed: [cancelling] },
  render: ({ client }) => inProvider(client(), html`<varai-subscription></varai-subscription>`),
  async play({ canvasElement, args }) {
    for (const selector of args.pressed) await press(canvasElement, selector);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Answers the cancellation, and from then on with a plan that ends. */
function cancelable(): Client {
  const canceled = { ...active, cancelAt: end };
  let ends = false;
  return clientWith(
    answer(subscription.current, () => (ends ? canceled : active)),
    answer(subscription.cancel, () => ((ends = true), canceled)),
  );
}

export const Asked: Story = {};

/** What is missing is said when somebody tries, so the button takes a press all the same. */
export const NoReason: Story = { args: { pressed: [cancelling, 'dialog [type=submit][aria-disabled=true]'] } };

export const Saving: Story = {
  args: { client: () => clientWith(answer(subscription.cancel, silence())), pressed: [cancelling, reason, confirming] },
};

export const NotSaved: Story = {
  args: {
    client: () => clientWith(answer(subscription.cancel, subscriptionErrors.provider_unavailable())),
    pressed: [cancelling, reason, confirming],
  },
};

/** The line that says what was saved, with its way back. */
export const Canceled: Story = { args: { client: cancelable, pressed: [cancelling, reason, confirming] } };
