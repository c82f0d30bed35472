import { paymentMethods } from '@varai/client';
import { answer } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/payment-methods.js';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import '@varai/elements/define/usage.js';
import { html } from 'lit';
import { visa } from '../subscription/account.ts';
import { clientWith } from '../subscription/stage.ts';
import './appearance/editor.ts';

const client = () =>
  clientWith(answer(paymentMethods.list, [visa, { ...visa, id: 'pm_other', last4: '1881', default: false }]));

/** Make an appearance, see it on real tags in light and dark, and copy it. The toolbar's preset is left out: each pane wears what is made. */
export default {
  title: 'Foundations/Appearance',
  parameters: { modes: 'own-preset', controls: { disable: true } },
  render: () => html`<appearance-editor .client=${client}></appearance-editor>`,
} satisfies Meta;

export const Editor: StoryObj = {};

/** Colours that are hard to tell apart are kept, and named. */
export const HardToSee: StoryObj = {
  async play({ canvasElement }) {
    const editor = canvasElement.querySelector('appearance-editor')!;
    editor.set('formHighlightColorBorder', { light: '#ffd166', dark: '#3a4a52' });
    editor.set('--varai-color-border-control', { light: '#cfd6da', dark: '#39444a' });
    editor.set('borderRadius', '14px');
    for (let frames = 0; frames < 3600 && !editor.renderRoot.querySelector('.verdict.is-weak'); frames++)
      await new Promise(requestAnimationFrame);
  },
};
