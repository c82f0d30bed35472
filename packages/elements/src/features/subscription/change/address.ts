import { html, nothing } from 'lit';
import { countries } from './countries.ts';
import type { View } from './view.ts';

/** The least address that tax needs. The browser checks it; the server decides. */
export function addressForm(view: View) {
  const { strings, lang } = view.locale;
  const field = (
    name: string,
    label: string,
    complete: string,
    options: { wide?: boolean; optional?: boolean } = {},
  ) => html`
    <div class="field ${options.wide ? 'wide' : ''}">
      <label class="label" for=${name}>
        ${label}${options.optional ? html` <span class="opt">${strings.optional}</span>` : nothing}
      </label>
      <input
        class="input"
        id=${name}
        name=${name}
        autocomplete=${complete}
        maxlength="100"
        ?required=${!options.optional}
        @invalid=${show}
        @input=${clear}
      />
      <p class="err" id="${name}-error" hidden>${strings.fill}</p>
    </div>
  `;
  return html`
    <form class="address" id="address" @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${field('line1', strings.line1, 'address-line1', { wide: true })}
      ${field('line2', strings.line2, 'address-line2', { wide: true, optional: true })}
      ${field('postalCode', strings.postalCode, 'postal-code')} ${field('city', strings.city, 'address-level2')}
      ${field('state', strings.state, 'address-level1', { optional: true })}
      <div class="field">
        <label class="label" for="country">${strings.country}</label>
        <select
          class="input"
          id="country"
          name="country"
          autocomplete="country"
          required
          @invalid=${show}
          @change=${clear}
        >
          <option value="">${strings.chooseCountry}</option>
          ${countries(lang).map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
        </select>
        <p class="err" id="country-error" hidden>${strings.fill}</p>
      </div>
    </form>
  `;
}

/** Focuses the first wrong field itself, since the browser's own bubble is not read everywhere. */
function show(event: Event): void {
  event.preventDefault();
  const field = event.currentTarget as HTMLInputElement;
  mark(field, true);
  const first = field.form?.querySelector<HTMLElement>(':invalid');
  if (first === field) field.focus();
}

function clear(event: Event): void {
  const field = event.currentTarget as HTMLInputElement;
  if (field.validity.valid) mark(field, false);
}

function mark(field: HTMLInputElement, wrong: boolean): void {
  const error = field.parentElement?.querySelector<HTMLElement>('.err');
  if (error) error.hidden = !wrong;
  if (wrong) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', `${field.id}-error`);
  } else {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

function submit(event: SubmitEvent, view: View): void {
  event.preventDefault();
  if (!view.saving) view.acts.saveAddress(event.currentTarget as HTMLFormElement);
}
