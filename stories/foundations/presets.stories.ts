import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { clientWith } from '../subscription/stage.ts';
import './presets.css';

interface Args {
  preset: string;
}

/** Each preset by itself. The toolbar's preset is left out: these bring their own. */
export default {
  title: 'Foundations/Presets',
  parameters: { modes: 'own-preset' },
  render: ({ preset }) =>
    html`<div class="preset-page" data-preset=${preset}>
      <varai-provider .client=${clientWith()} appearance=${preset}>
        <varai-subscription></varai-subscription>
        <varai-plan-picker></varai-plan-picker>
      </varai-provider>
    </div>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Varai: Story = { args: { preset: 'varai' } };
export const Night: Story = { args: { preset: 'night' } };
export const Polaris: Story = { args: { preset: 'polaris' } };
export const Magento: Story = { args: { preset: 'magento' } };
export const Contrast: Story = { args: { preset: 'contrast' } };
