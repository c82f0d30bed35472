import { html, nothing } from 'lit';
import { icon } from '../../../ui/all-icons.ts';
import { textField } from '../../../ui/form.ts';
import { notice } from '../../../ui/notice.ts';
import type { EditorController } from './controller.ts';

/** Who is written to. A new address is shown until its owner has confirmed it. */
export function contactPart(editor: EditorController) {
  const { form, locale, profile } = editor;
  const { labels, emailHint, phoneHint } = locale.strings;
  const pending = profile?.contact.pendingEmail;
  return html`
    ${textField(form, 'contact.name', { label: labels.name, autocomplete: 'name', maxlength: 220, optional: true })}
    ${textField(form, 'phone', { label: labels.phone, type: 'tel', mode: 'tel', autocomplete: 'tel', hint: phoneHint, maxlength: 60, optional: true })}
    ${textField(form, 'contact.email', { label: labels.email, type: 'email', mode: 'email', autocomplete: 'email', hint: pending ? undefined : emailHint, maxlength: 260, wide: true })}
    ${pending ? waiting(editor, pending) : nothing}
  `;
}

function waiting({ locale: { strings }, acting, trouble, resend, cancel }: EditorController, address: string) {
  const button = (label: string, doing: boolean, act: () => Promise<void>) =>
    html`<button
      class="btn btn-s"
      type="button"
      aria-busy=${doing}
      aria-disabled=${acting !== undefined}
      @click=${() => void act()}
    >
      ${doing ? icon('spinner') : nothing}${label}
    </button>`;
  return html`<div class="wide">
    ${notice({
      tone: 'info',
      title: strings.pending(address),
      text: trouble ?? strings.pendingText,
      actions: html`${button(strings.resend, acting === 'resend', resend)}
      ${button(strings.keep, acting === 'cancel', cancel)}`,
    })}
  </div>`;
}
