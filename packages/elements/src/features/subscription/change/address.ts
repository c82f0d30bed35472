import type { BillingAddress } from '@varai/client';
import { html, type LitElement } from 'lit';
import { FormController } from '../../../core/form.ts';
import { AddressFields } from '../../../ui/address.ts';
import { summary } from '../../../ui/form.ts';

const blank: BillingAddress = { line1: '', line2: null, postalCode: '', city: '', state: null, country: '' };

/** The least address that tax needs, as a form in the dialog. */
export class AddressForm {
  readonly form: FormController<BillingAddress>;
  readonly #fields: AddressFields;

  /** `save` sends it. @throws VaraiError, which the form then tells */
  constructor(host: LitElement, save: (address: BillingAddress) => Promise<void>) {
    this.form = new FormController<BillingAddress>(host, {
      name: 'billing-address',
      schema: () => import('./address-schema.ts').then(({ PostalAddress }) => PostalAddress),
      within: 'address',
      label: (path) => this.#fields.label(path),
      save: ({ values }) => save(values),
    });
    this.#fields = new AddressFields(host, this.form, { prefix: '' });
    this.form.load(blank);
  }

  render(): unknown {
    return html`<form class="form" id="address" novalidate @submit=${this.form.submit}>
      ${summary(this.form)}
      <div class="g2">${this.#fields.render()}</div>
    </form>`;
  }
}
