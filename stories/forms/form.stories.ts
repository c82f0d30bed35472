import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/forms.js';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';

interface Args {
  wrong: boolean;
}

const field = (id: string, label: string, rules: string, value: string) =>
  html`<p><label for=${id}>${label}</label> <input id=${id} name=${id} value=${value} data-validation=${rules} /></p>`;

export default {
  title: 'Forms/Form',
  component: 'varai-form',
  args: { wrong: false },
  render: ({ wrong }) =>
    html`<varai-provider
      ><varai-form
        ><form id="host" @submit=${(event: Event) => event.preventDefault()}>
          ${field('company', 'Company', 'required|max:80', wrong ? '' : 'Acme')}
          ${field('mail', 'E-mail', 'required|email', wrong ? 'ada' : 'ada@acme.test')}
          ${field('phone', 'Phone', 'phone:DE', wrong ? '04' : '0461 88 20 14')}
          <button>Send</button>
        </form></varai-form
      ></varai-provider
    >`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Refused: Story = {
  args: { wrong: true },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector<HTMLFormElement>('#host')!;
    await customElements.whenDefined('varai-form');
    while (form.checkValidity()) await new Promise(requestAnimationFrame);
    form.querySelector('button')!.click();
  },
};
