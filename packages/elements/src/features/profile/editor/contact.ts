import { html, nothing } from 'lit';
import { textField } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';

/** Who is written to. A new address is shown until its owner has confirmed it. */
export function contactPart(editor: EditorController) {
  const { form, locale, profile, acts } = editor;
  const { labels, emailHint, phoneHint } = locale.strings;
  const pending = profile?.contact.pendingEmail;
  return html`
    ${textField(form, 'contact.name', { label: labels.name, autocomplete: 'name', maxlength: 220, optional: true })}
    ${textField(form, 'phone', { label: labels.phone, type: 'tel', mode: 'tel', autocomplete: 'tel', hint: phoneHint, maxlength: 60, optional: true })}
    ${textField(form, 'contact.email', { label: labels.email, type: 'email', mode: 'email', autocomplete: 'email', hint: pending ? undefined : emailHint, maxlength: 260, wide: true })}
    ${pending ? acts.part?.waiting(pending) : nothing}
  `;
}
