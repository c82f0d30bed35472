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
  pressed: string[];
}

export default {
  title: 'Metrics/Acts',
  component: 'varai-live-metrics',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(), period: '30d', pressed: [] },
  render: ({ client, period }) =>
    inProvider(client(), html`<varai-live-metrics period=${period}></varai-live-metrics>`),
  async play({ canvasElement, args }) {
    for (const selector of args.pressed) await press(canvasElement, selector);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Source: Story = { args: { pressed: ['[data-metric=revenue] .source'] } };

export const Paused: Story = { args: { pressed: ['.pause'] } };

export const OtherDays: Story = { args: { period: 'custom' } };
