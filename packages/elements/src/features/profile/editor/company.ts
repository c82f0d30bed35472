import { html } from 'lit';
import { icon } from '../../../ui/all-icons.ts';
import { selectField, textField } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';

/** Legal name and tax ids, each with what its register said. */
export function companyPart(editor: EditorController) {
  const { form, locale } = editor;
  const { labels } = locale.strings;
  const count = (form.values.taxIds as readonly unknown[] | undefined)?.length ?? 1;
  return html`
    ${textField(form, 'company', { label: labels.company, autocomplete: 'organization', maxlength: 220, wide: true })}
    ${Array.from({ length: count }, (_, at) => taxId(editor, at))}
  `;
}

function taxId({ form, locale, places, profile }: EditorController, at: number) {
  const { labels } = locale.strings;
  const country = form.value('address.country');
  const names = new Intl.DisplayNames(locale.lang, { type: 'region' });
  const likely = places?.taxIdTypeFor(typeof country === 'string' ? country : '') ?? 'eu_vat';
  const nameOf = (type: string) => {
    const [region = '', ...kind] = type.split('_');
    return `${names.of(region.toUpperCase()) ?? region} ${kind.join(' ').toUpperCase()}`;
  };
  const options = (places?.taxIdTypes ?? [likely]).map((value) => ({ value, label: nameOf(value) }));
  const sorted = options.sort(
    (a, b) => Number(b.value === likely) - Number(a.value === likely) || a.label.localeCompare(b.label),
  );
  const known = profile?.taxIds[at];
  const same =
    known && known.value === form.value(`taxIds.${at}.value`) && known.type === form.value(`taxIds.${at}.type`);
  return html`
    ${selectField(form, `taxIds.${at}.type`, {
      label: labels.taxType,
      options: form.value(`taxIds.${at}.type`) ? sorted : [{ value: '', label: nameOf(likely) }, ...sorted.slice(1)],
      optional: true,
    })}
    ${textField(form, `taxIds.${at}.value`, {
      label: labels.taxValue,
      optional: true,
      maxlength: 60,
      note: same ? mark(known.verification, locale.strings.verification[known.verification]) : undefined,
    })}
  `;
}

const icons = { verified: 'check', pending: 'clock', unverified: 'triangle-alert', unavailable: 'info' } as const;

const mark = (state: keyof typeof icons, text: string) =>
  html`<p class=${state === 'verified' ? 'okmsg' : 'said'} role="status">${icon(icons[state])}<span>${text}</span></p>`;
