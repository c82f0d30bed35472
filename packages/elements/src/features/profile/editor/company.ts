import { html } from 'lit';
import { selectField, textField } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';
import { labelOf } from './labels.ts';

/** The room of the button that adds a tax id, until what it does is here. */
const comes = html`<div class="wide row" aria-hidden="true"><span class="btn btn-s comes">+</span></div>`;

/** Legal name and tax ids, each with what its register said. */
export function companyPart(editor: EditorController) {
  const { form, locale, acts } = editor;
  const { labels } = locale.strings;
  const rows = acts.part?.taxIds;
  const count = rows?.count ?? (form.values.taxIds as readonly unknown[] | undefined)?.length ?? 1;
  return html`
    ${textField(form, 'company', { label: labels.company, autocomplete: 'organization', maxlength: 220, wide: true })}
    ${[...Array(count).keys()].map((at) => taxId(editor, at))} ${rows?.render() ?? comes}
  `;
}

function taxId({ form, locale, places, profile, acts }: EditorController, at: number) {
  const { strings } = locale;
  const country = form.value('address.country');
  const typed = form.value(`taxIds.${at}.value`);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const likely = places?.taxIdTypeOf(text(typed), text(country)) ?? 'eu_vat';
  const kinds = places?.taxIdKinds(likely, locale.lang) ?? [{ value: likely, label: '' }];
  const known = profile?.taxIds[at];
  const same = known && known.value === typed && known.type === form.value(`taxIds.${at}.type`);
  return html`
    ${selectField(form, `taxIds.${at}.type`, {
      label: labelOf(`taxIds.${at}.type`, strings, country),
      many: true,
      options: form.value(`taxIds.${at}.type`) ? kinds : kinds.with(0, { ...kinds[0]!, value: '' }),
      optional: true,
    })}
    ${textField(form, `taxIds.${at}.value`, {
      label: labelOf(`taxIds.${at}.value`, strings, country),
      optional: true,
      maxlength: 60,
      note: same ? acts.part?.mark(known.verification) : acts.part?.taxIds.kind(at),
    })}
  `;
}
