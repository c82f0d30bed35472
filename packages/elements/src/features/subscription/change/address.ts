import { html } from 'lit';
import { selectField, textField } from '../../../ui/form-field.ts';
import { countries } from './countries.ts';
import type { View } from './view.ts';

/** The least address that tax needs. The browser checks it; the server decides. */
export function addressForm(view: View) {
  const { strings, lang } = view.locale;
  const { fill: error, optional } = strings;
  return html`
    <form class="address" id="address" @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${textField({ name: 'line1', label: strings.line1, autocomplete: 'address-line1', wide: true, error })}
      ${textField({ name: 'line2', label: strings.line2, autocomplete: 'address-line2', wide: true, optional })}
      ${textField({ name: 'postalCode', label: strings.postalCode, autocomplete: 'postal-code', error })}
      ${textField({ name: 'city', label: strings.city, autocomplete: 'address-level2', error })}
      ${textField({ name: 'state', label: strings.state, autocomplete: 'address-level1', optional })}
      ${selectField({ name: 'country', label: strings.country, autocomplete: 'country', error }, [
        { value: '', label: strings.chooseCountry },
        ...countries(lang).map(({ code, name }) => ({ value: code, label: name })),
      ])}
    </form>
  `;
}

function submit(event: SubmitEvent, view: View): void {
  event.preventDefault();
  if (!view.saving) view.acts.saveAddress(event.currentTarget as HTMLFormElement);
}
