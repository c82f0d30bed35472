import { html, nothing, type LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormParts } from '../core/form/options.ts';
import type * as addressData from '../core/form/address-data.ts';
import { late, type Late } from '../core/late.ts';
import { announce } from '../core/live-region.ts';
import { LocaleController } from '../core/locale.ts';
import { addressStrings, type AddressStrings } from './address-strings.ts';
import { selectField, textField } from './form.ts';

type Data = typeof addressData;
type Part = 'line1' | 'line2' | 'postalCode' | 'city' | 'state';
type Pasted = NonNullable<ReturnType<Data['pastedAddress']>>;

/** As long as the layouts are on their way, and where none is known. */
const usual: readonly Part[] = ['postalCode', 'city', 'state'];
const tokens: Record<Part, string> = {
  line1: 'address-line1',
  line2: 'address-line2',
  postalCode: 'postal-code',
  city: 'address-level2',
  state: 'address-level1',
};

/**
 * The fields of an address, in the order and with the words of its country, for a form whose schema has them at
 * `prefix`. A whole address that is pasted into the street is offered to be taken apart.
 */
export class AddressFields {
  readonly #host: LitElement;
  readonly #form: FormParts;
  readonly #prefix: string;
  readonly #section: string;
  readonly #locale: LocaleController<AddressStrings>;
  readonly #data: Late<Data>;
  #offer: { readonly typed: string; readonly pasted: Pasted } | undefined;

  /** `section` is an autofill group of HTML, such as `billing`. */
  constructor(host: LitElement, form: FormParts, { prefix = 'address', section = 'billing' } = {}) {
    this.#host = host;
    this.#form = form;
    this.#prefix = prefix ? `${prefix}.` : '';
    this.#section = section;
    this.#locale = new LocaleController(host, addressStrings);
    this.#data = late(host, () => import('../core/form/address-data.ts'));
  }

  /** What a part is called in the country that is chosen; for the form's `label`. */
  label(path: string): string {
    const { strings } = this.#locale;
    const country = this.#country;
    switch (path.slice(this.#prefix.length)) {
      case 'line1':
        return strings.line1;
      case 'line2':
        return strings.line2;
      case 'postalCode':
        return strings.postalCodes[country] ?? strings.postalCode;
      case 'city':
        return strings.cities[country] ?? strings.city;
      case 'state':
        return strings.states[country] ?? strings.state;
      default:
        return strings.country;
    }
  }

  /** To be drawn in a `.g2`: two columns from 400 pixels. */
  render(): unknown {
    this.#data.asked();
    const { part: data } = this.#data;
    const parts = data && this.#country ? data.addressLayout(this.#country).flat() : usual;
    const shown: readonly Part[] = ['line1', 'line2', ...parts];
    // an odd one has a line of its own, so that the rest come in pairs with the country
    const odd = parts.length % 2 === 0;
    return html`${repeat(
      shown,
      (part) => part,
      (part) => this.#field(part, /^line/.test(part) || (odd && part === parts[0] && parts.length > 2), data),
    )}${this.#countries(odd && parts.length <= 2)}`;
  }

  get #country(): string {
    const country = this.#form.value(`${this.#prefix}country`);
    return typeof country === 'string' ? country : '';
  }

  #field(part: Part, wide: boolean, data: Data | undefined) {
    const path = `${this.#prefix}${part}`;
    return textField(this.#form, path, {
      label: this.label(path),
      autocomplete: `${this.#section} ${tokens[part]}`.trim(),
      wide,
      optional: part === 'line2' || part === 'state' || (part === 'postalCode' && this.#free(data)),
      ...(part === 'postalCode' && data?.hasNumericPostalCode(this.#country) && { mode: 'numeric' }),
      ...(part === 'line1' && { note: this.#offered(), paste: (text: string) => this.#pasted(text) }),
    });
  }

  /** A country where letters arrive without a code. */
  #free(data: Data | undefined): boolean {
    return data !== undefined && this.#country !== '' && !data.needsPostalCode(this.#country);
  }

  #countries(wide: boolean) {
    const path = `${this.#prefix}country`;
    const { lang } = this.#locale;
    const country = this.#country;
    const options = this.#data.part?.countries(lang) ?? (country ? [{ value: country, label: country }] : []);
    return selectField(this.#form, path, {
      label: this.label(path),
      autocomplete: `${this.#section} country-name`.trim(),
      wide,
      options,
      many: true,
    });
  }

  /** What is pasted stays where it is pasted; the offer comes beside it. */
  #pasted(text: string): boolean {
    const pasted = this.#data.part?.pastedAddress(text, this.#locale.lang, this.#country);
    if (!pasted) return false;
    const typed = text
      .replace(/\s*\n\s*/g, ', ')
      .trim()
      .slice(0, 200);
    this.#form.write(`${this.#prefix}line1`, typed);
    this.#offer = { typed, pasted };
    announce(this.#locale.strings.offer(inOneLine(pasted)), this.#host.renderRoot as ShadowRoot);
    return true;
  }

  #offered(): unknown {
    const offer = this.#offer;
    if (!offer || this.#form.value(`${this.#prefix}line1`) !== offer.typed) return nothing;
    const { strings } = this.#locale;
    return html`<p class="hint">${strings.offer(inOneLine(offer.pasted))}</p>
      <button class="btn btn-s meant" type="button" @click=${() => this.#split(offer.pasted)}>
        ${strings.split}
      </button>`;
  }

  #split(pasted: Pasted): void {
    this.#offer = undefined;
    // the country first: it decides what the other fields may hold
    const { country, ...rest } = pasted;
    if (country) this.#form.write(`${this.#prefix}country`, country);
    for (const [part, text] of Object.entries(rest)) this.#form.write(`${this.#prefix}${part}`, text);
  }
}

const inOneLine = ({ line1, line2, postalCode, city, state, country }: Pasted): string =>
  [line1, line2, [postalCode, city].filter(Boolean).join(' '), state, country].filter(Boolean).join(' · ');
