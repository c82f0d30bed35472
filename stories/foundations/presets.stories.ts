import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { clientWith } from '../subscription/stage.ts';
import './presets.css';

interface Args {
  appearance: string;
}

/** Each preset by itself. The toolbar's preset is left out: these bring their own. */
export default {
  title: 'Foundations/Presets',
  component: 'varai-provider',
  parameters: { modes: 'own-preset' },
  render: ({ appearance }) =>
    html`<div class="preset-page" data-preset=${appearance}>
      <varai-provider .client=${clientWith()} appearance=${appearance}>
        <varai-subscription></varai-subscription>
        <varai-plan-picker></varai-plan-picker>
      </varai-provider>
    </div>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Varai: Story = { args: { appearance: 'varai' } };
export const Night: Story = { args: { appearance: 'night' } };
export const Polaris: Story = { args: { appearance: 'polaris' } };
export const Magento: Story = { args: { appearance: 'magento' } };
export const Contrast: Story = { args: { appearance: 'contrast' } };
