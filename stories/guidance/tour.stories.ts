import { guidance, session, type Client } from '@varai/client';
import { answer, guidanceFixtures, stubClient } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/guidance.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { press, shows } from '../press.ts';
import { info } from '../subscription/account.ts';
import { inProvider } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
  from: number;
}

const { begun, progress } = guidanceFixtures;

const steps = [
  { anchor: 'checklist', title: 'Your first steps', text: 'Each ticks itself when it is done.' },
  { anchor: 'checklist.dismiss', title: 'Out of the way', text: 'Hide the list when you no longer need it.' },
];

export default {
  title: 'Guidance/Tour',
  component: 'varai-tour',
  argTypes: { client: { table: { disable: true } }, from: { table: { disable: true } } },
  args: {
    from: 0,
    client: () =>
      stubClient(
        answer(session.info, info),
        answer(guidance.read, begun),
        answer(guidance.keep, ({ name, state, step = null }) => ({ ...progress, name, state, step, version: '1' })),
      ),
  },
  render: ({ client }) =>
    inProvider(
      client(),
      html`<varai-checklist></varai-checklist><varai-tour name="first-steps" .steps=${steps}></varai-tour>`,
    ),
  async play({ canvasElement, args }) {
    const tour = canvasElement.querySelector('varai-tour')!;
    tour.start(args.from);
    for (let frames = 0; frames < 600 && !tour.shadowRoot!.querySelector('.stop:popover-open'); frames++)
      await new Promise(requestAnimationFrame);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const First: Story = {};

export const Last: Story = { args: { from: 1 } };

/** In one line, once, to whoever does not know it. */
export const Offered: Story = {
  render: ({ client }) =>
    inProvider(
      client(),
      html`<varai-checklist></varai-checklist><varai-tour name="first-steps" offer .steps=${steps}></varai-tour>`,
    ),
  async play({ canvasElement }) {
    // held by the focus: otherwise it leaves after some seconds
    (await shows(canvasElement, '.toast .btn')).focus();
  },
};

/** Skipped for good, with a way back for some seconds. */
export const Skipped: Story = {
  async play({ canvasElement, args }) {
    canvasElement.querySelector('varai-tour')!.start(args.from);
    await press(canvasElement, '.stop .skip');
    (await shows(canvasElement, '.toast .btn')).focus();
  },
};
