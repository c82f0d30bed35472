import { css, html, LitElement } from 'lit';
import { baseStyles } from '../../../packages/elements/src/ui/base.styles.ts';
import { buttonStyles } from '../../../packages/elements/src/ui/button.styles.ts';
import { cardStyles } from '../../../packages/elements/src/ui/card.styles.ts';
import { fieldStyles } from '../../../packages/elements/src/ui/field.styles.ts';

/** Fields as the forms of our tags wear them, few enough for a pane. */
class AppearanceFields extends LitElement {
  static override styles = [
    baseStyles,
    cardStyles,
    fieldStyles,
    buttonStyles,
    css`
      .card {
        display: grid;
        gap: var(--varai-space-m);
        padding: var(--varai-space-m);
      }
      .btn {
        justify-self: start;
      }
    `,
  ];

  protected override render() {
    return html`<form class="card" @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label class="label" for="company">Legal name</label>
        <input class="input" id="company" autocomplete="off" value="Halden Optics GmbH" />
      </div>
      <div class="field">
        <label class="label" for="phone">Phone <span class="opt">optional</span></label>
        <input
          class="input"
          id="phone"
          autocomplete="off"
          aria-invalid="true"
          aria-describedby="wrong"
          value="461 88 20 14"
        />
        <p class="err" id="wrong">Add the country code, such as +49 461 88 20 14</p>
      </div>
    </form>`;
  }
}

if (!customElements.get('appearance-fields')) customElements.define('appearance-fields', AppearanceFields);
