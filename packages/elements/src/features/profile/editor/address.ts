import { html } from 'lit';
import { selectField, textField } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';
import { labelOf } from './labels.ts';

type Part = 'line1' | 'line2' | 'postalCode' | 'city' | 'state';

const tokens: Readonly<Record<Part, string>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  postalCode: 'postal-code',
  city: 'address-level2',
  state: 'address-level1',
};

const limits: Readonly<Record<Part, number>> = { line1: 220, line2: 220, postalCode: 24, city: 120, state: 120 };

/**
 * The address in the order and words of its country, which comes first since it decides the rest. Nobody needs to give
 * one; who begins gives the whole.
 */
export function addressPart(editor: EditorController) {
  const { form, locale, places } = editor;
  const { strings, lang } = locale;
  const home = form.value('address.country');
  const country = typeof home === 'string' ? home : '';
  const rows = (country && places?.addressLayout(country).flat()) || ['postalCode' as const, 'city' as const];
  const rest = (['postalCode', 'city', 'state'] as const).filter(
    (part) => form.value(`address.${part}`) && !rows.includes(part),
  );
  const none = !country && !Object.keys(tokens).some((part) => form.value(`address.${part}`));
  const free = (part: Part) =>
    /line2|state/.test(part) || (part === 'postalCode' && places && !!country && !places.needsPostalCode(country));
  const text = (part: Part, more: object = {}) =>
    textField(form, `address.${part}`, {
      label: labelOf(part, strings, country),
      autocomplete: tokens[part],
      mode: part === 'postalCode' && places?.hasNumericPostalCode(country) ? 'numeric' : undefined,
      maxlength: limits[part],
      optional: none || !!free(part),
      ...more,
    });
  return html`
    ${selectField(form, 'address.country', {
      label: strings.labels.country,
      autocomplete: 'country-name',
      many: true,
      optional: none,
      options: places?.countries(lang) ?? (country ? [{ value: country, label: nameOf(lang, country) }] : []),
      wide: true,
    })}
    ${text('line1', { hint: strings.pasteHint, wide: true, paste: (typed: string) => editor.more.part?.spread(typed, country) ?? false })}
    <div class="more wide">${editor.more.part?.line2(strings.labels.line2, text('line2', { wide: true }))}</div>
    ${[...rows, ...rest].map((part) => text(part))}
  `;
}

/** What somebody has typed before the countries were here is no code: it stays as it is. */
const nameOf = (lang: string, country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country) : country;
