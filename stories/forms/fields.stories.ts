import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { gallery, type State } from './gallery.ts';

interface Args {
  state: State;
}

export default {
  title: 'Forms/Fields',
  args: { state: 'ready' },
  render: ({ state }) => gallery(state),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Loading: Story = { args: { state: 'loading' } };

export const Dirty: Story = { args: { state: 'dirty' } };

export const Wrong: Story = { args: { state: 'wrong' } };

export const Checking: Story = { args: { state: 'checking' } };

export const Saving: Story = { args: { state: 'saving' } };

export const Saved: Story = { args: { state: 'saved' } };

export const RefusedByServer: Story = { args: { state: 'refused' } };

export const Failed: Story = { args: { state: 'failed' } };

export const ChangedByOthers: Story = { args: { state: 'changed' } };

export const Leaving: Story = { args: { state: 'leaving' } };
