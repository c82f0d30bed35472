import type { Client } from '@varai/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/metrics.js';
import { html } from 'lit';
import { press } from '../press.ts';
import { inProvider } from '../subscription/stage.ts';
import { clientWith } from './shop.ts';

interface Args {
  client: () => Client;
  period: string;
  /** What is pressed, one after the other. */
  pressed: RegExp[];
}

export default {
  title: 'Metrics/Acts',
  component: 'varai-live-metrics',
  // the words that are pressed are English
  parameters: { modes: 'english' },
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(), period: '30d', pressed: [] },
  render: ({ client, period }) =>
    inProvider(client(), html`<varai-live-metrics period=${period}></varai-live-metrics>`),
  async play({ canvasElement, args }) {
    for (const name of args.pressed) await press(canvasElement, name);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Source: Story = { args: { pressed: [/^Revenue: .*Source and time$/] } };

export const Paused: Story = { args: { pressed: [/^Pause$/] } };

export const OtherDays: Story = { args: { period: 'custom' } };
