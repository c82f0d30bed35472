import { notifications, session, VaraiError, type Client, type NotificationPage } from '@varai/client';
import { answer, notificationFixtures, stubClient } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/notifications.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { info } from '../subscription/account.ts';
import { inProvider, silence } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
  /** What is pressed in the panel, by its place. */
  pressed?: string;
  /** What is waited for at last. */
  seen: string;
}

const { page, nothing, preferences, well } = notificationFixtures;
type Answer = Parameters<typeof stubClient>[number];

const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, info),
    answer(notifications.list, page),
    answer(notifications.preferences, { ...preferences, muted: ['usage'], digest: 'weekly' }),
    answer(notifications.read, { ids: page.items.slice(0, 3).map(({ id }) => id), unread: 0, actionRequired: 0 }),
    ...other,
  );

async function found(canvas: ParentNode, selector: string): Promise<HTMLElement> {
  for (let frames = 0; frames < 600; frames++) {
    const known = canvas.querySelector('varai-notifications')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (known) return known;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There never was ${selector}.`);
}

interface Played {
  readonly canvasElement: HTMLElement;
  readonly args: Args;
}

async function open({ canvasElement, args }: Played): Promise<void> {
  (await found(canvasElement, '.bell')).click();
  await found(canvasElement, '.panel');
  if (args.pressed) (await found(canvasElement, args.pressed)).click();
  await found(canvasElement, args.seen);
}

/** What is shown of it once it has come to this. */
const then = (came: { play(played: { canvasElement: HTMLElement }): Promise<void> }) => ({
  ...came,
  async play(played: Played) {
    await came.play(played);
    await open(played);
  },
});

export default {
  title: 'Notifications/Notifications',
  component: 'varai-notifications',
  argTypes: {
    client: { table: { disable: true } },
    pressed: { table: { disable: true } },
    seen: { table: { disable: true } },
  },
  args: { client: () => clientWith(), seen: '.one' },
  render: ({ client }) =>
    inProvider(client(), html`<varai-notifications invoices-href="#invoices"></varai-notifications>`),
  play: open,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const refused = (code: string, status: number) =>
  clientWith(answer(notifications.list, new VaraiError(code, status, { requestId: 'req_story' })));

const many: NotificationPage = {
  ...page,
  items: Array.from({ length: 20 }, (_, index) => ({ ...page.items[index % 5]!, id: `many_${index}` })),
  nextCursor: 'next',
  unread: 128,
};

export const Ready: Story = {};

export const Closed: Story = {
  args: { seen: '.count' },
  play: async ({ canvasElement, args }) => {
    await found(canvasElement, args.seen);
  },
};

export const Many: Story = { args: { client: () => clientWith(answer(notifications.list, many)), seen: '.older' } };

export const AllRead: Story = {
  args: {
    client: () => {
      let all = false;
      return clientWith(
        answer(notifications.list, () =>
          all ? { ...page, items: page.items.map((one) => ({ ...one, readAt: well.readAt })), unread: 0 } : page,
        ),
        answer(notifications.read, () => {
          all = true;
          return { ids: page.items.slice(0, 3).map(({ id }) => id), unread: 0, actionRequired: 0 };
        }),
      );
    },
    pressed: '.tool',
    seen: '.said .btn',
  },
};

export const Settings: Story = { args: { pressed: '.tool[aria-expanded]', seen: '.wishes fieldset' } };

export const Loading: Story = {
  args: { client: () => clientWith(answer(notifications.list, silence())), seen: '.ghost' },
};

export const Empty: Story = { args: { client: () => clientWith(answer(notifications.list, nothing)), seen: '.empty' } };

export const Failed: Story = {
  args: { client: () => refused('request/unavailable', 503), seen: '.panel [role=alert], .panel .notice' },
};

export const Stale: Story = {
  args: { client: () => clientWith(answer(notifications.list, onceOnly(page))) },
  ...then(growOld('varai-notifications')),
};

export const Offline: Story = then(goOffline('varai-notifications'));

export const Forbidden: Story = {
  args: { client: () => refused('session/component_forbidden', 403), seen: '.panel .notice' },
};
