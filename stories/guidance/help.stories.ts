import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Help } from '@varai/elements';
import '@varai/elements/define/guidance.js';
import { html, nothing } from 'lit';
import { press, shows } from '../press.ts';

type Args = Pick<Help, 'topic' | 'label'> & {
  readonly 'guide-href': Help['guideHref'];
  readonly pressed: readonly string[];
};

interface Played {
  readonly canvasElement: HTMLElement;
  readonly args: Args;
}

async function play({ canvasElement, args: { pressed } }: Played): Promise<void> {
  for (const each of pressed) await press(canvasElement, each);
  await shows(canvasElement, '.panel');
}

export default {
  title: 'Guidance/Help',
  component: 'varai-help',
  argTypes: { pressed: { table: { disable: true } } },
  args: { topic: 'payment-methods.default', label: 'Default', 'guide-href': undefined, pressed: ['.mark'] },
  render: ({ topic, label, 'guide-href': guideHref }) =>
    html`<p>
      Default <varai-help topic=${topic} label=${label ?? nothing} guide-href=${guideHref ?? nothing}></varai-help>
    </p>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Closed: Story = {};
export const Section: Story = { play };
export const WholeGuide: Story = { args: { pressed: ['.mark', '.panel > button'] }, play };
export const GuideElsewhere: Story = {
  args: {
    topic: 'plan.proration',
    label: 'Due today',
    'guide-href': 'https://help.example/{language}/{guide}#{section}',
  },
  play,
};
export const List: Story = { args: { topic: 'connections.health', label: 'Signed out' }, play };
export const Unknown: Story = { args: { topic: 'nothing.here' }, play };
