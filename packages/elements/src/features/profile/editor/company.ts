import { html } from 'lit';
import { textField } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';
import { labelOf } from './labels.ts';

/** The room of the button that adds a tax id, until what it does is here. */
const comes = html`<div class="wide row" aria-hidden="true"><span class="btn btn-s comes">+</span></div>`;

/** Legal name and tax ids, each with what its register said; which kind each is, for who knows better. */
export function companyPart(editor: EditorController) {
  const { form, locale, acts } = editor;
  const { labels } = locale.strings;
  const rows = acts.part?.taxIds;
  const count = rows?.count ?? (form.values.taxIds as readonly unknown[] | undefined)?.length ?? 1;
  return html`
    ${textField(form, 'company', { label: labels.company, autocomplete: 'organization', maxlength: 220, wide: true })}
    ${[...Array(count).keys()].map((at) => number(editor, at, count === 1))} ${rows?.render() ?? comes}
    <div class="more wide">${editor.more.part?.kinds(count)}</div>
  `;
}

function number({ form, locale, profile, acts }: EditorController, at: number, wide: boolean) {
  const known = profile?.taxIds[at];
  const same =
    known && known.value === form.value(`taxIds.${at}.value`) && known.type === form.value(`taxIds.${at}.type`);
  return textField(form, `taxIds.${at}.value`, {
    label: labelOf(`taxIds.${at}.value`, locale.strings, ''),
    optional: true,
    maxlength: 60,
    note: same ? acts.part?.mark(known.verification) : acts.part?.taxIds.kind(at),
    wide,
  });
}
