import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/subscription.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { clientWith, inProvider } from '../subscription/stage.ts';
import './tokens.css';

export default { title: 'Foundations/Tokens' } satisfies Meta;

const colours = [
  'canvas',
  'surface',
  'raised',
  'sunken',
  'text',
  'muted',
  'border',
  'border-control',
  'accent',
  'accent-soft',
  'success',
  'success-soft',
  'warning',
  'warning-soft',
  'danger',
  'danger-soft',
  'info',
  'info-soft',
];
const spaces = ['3xs', '2xs', 'xs', 's', 'm', 'l', 'xl', '2xl', '3xl'];
const sizes = ['2xs', 'xs', 's', 'm', 'l', 'xl', '2xl', '3xl'];

/** The tokens reach the page with the first tag, so each of these shows one that is there. */
const page = (content: unknown) =>
  inProvider(
    clientWith(),
    html`<div class="tokens">${content}</div>
      <varai-subscription></varai-subscription>`,
  );

export const Colours: StoryObj = {
  render: () =>
    page(
      html`<ul class="swatches">
        ${colours.map((name) => html`<li class="swatch" data-token=${name}><span class="chip"></span><code>color-${name}</code></li>`)}
      </ul>`,
    ),
};

export const Space: StoryObj = {
  render: () =>
    page(
      html`<ul class="swatches">
        ${spaces.map((name) => html`<li class="swatch" data-space=${name}><span class="bar"></span><code>space-${name}</code></li>`)}
      </ul>`,
    ),
};

export const Type: StoryObj = {
  render: () =>
    page(
      html`${sizes.map((name) => html`<p class="sample" data-text=${name}>Change plan <code>text-${name}</code></p>`)}`,
    ),
};
