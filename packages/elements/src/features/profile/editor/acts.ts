import { isVaraiError, profile, profileErrors, type Message, type Profile } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldValue } from '../../../core/form/paths.ts';
import { late, type Late } from '../../../core/late.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { icon } from '../../../ui/all-icons.ts';
import type { HostSaveBar } from '../../../ui/host-save-bar.ts';
import { told } from '../../../ui/form-troubles.ts';
import { notice } from '../../../ui/notice.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { ToastController } from '../../../ui/toast.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';
import { actStrings, type ActStrings } from './act-strings.ts';
import type { EditorController } from './controller.ts';
import { TaxIdRows } from './tax-ids.ts';
import { valuesOf } from './values.ts';

const icons = { verified: 'check', pending: 'clock', unverified: 'triangle-alert', unavailable: 'info' } as const;

/** What happens around the form of a profile: mails, registers, conflicts, undo. Fetched when the form is drawn. */
export class EditorActs {
  readonly taxIds: TaxIdRows;
  readonly bar: Late<HostSaveBar>;
  /** Sending the mail again, or giving the new address up. */
  #acting: 'resend' | 'cancel' | undefined;
  /** What went wrong with that. */
  #trouble: string | undefined;
  readonly #editor: EditorController;
  readonly #locale: LocaleController<ActStrings>;
  readonly #toast: ToastController;

  constructor(editor: EditorController) {
    this.#editor = editor;
    this.#locale = new LocaleController(editor.host, actStrings);
    this.#toast = new ToastController(editor.host);
    this.taxIds = new TaxIdRows(editor, this.#locale, this);
    this.bar = late(
      editor.host,
      () => import('../../../ui/host-save-bar.ts'),
      ({ HostSaveBar: Bar }) => new Bar(editor.form),
    );
    void this.bar.load();
    adoptLate(editor.host, noticeStyles, toastStyles);
  }

  get words(): ActStrings {
    return this.#locale.strings;
  }

  toast(): unknown {
    return this.#toast.render();
  }

  /** Says what was saved, with the way back. */
  saved(before: Profile | undefined, saved: Profile, dirty: readonly string[]): void {
    this.taxIds.settled();
    const { strings } = this.#locale;
    const waiting = dirty.includes('contact.email') ? saved.contact.pendingEmail : null;
    if (waiting) return this.#toast.show(strings.savedMail(waiting));
    this.#toast.show(strings.saved, before && { label: strings.undo, run: () => void this.#undo(before, dirty) });
  }

  /** What the register said of a tax id; a `text` of its own is told to who cannot see it by whoever gives it. */
  mark(state: keyof typeof icons, text?: string): TemplateResult {
    return html`<p class=${state === 'verified' ? 'okmsg' : 'said'} role=${text ? nothing : 'status'}>
      ${icon(icons[state])}<span>${text ?? this.#locale.strings.verification[state]}</span>
    </p>`;
  }

  /** A new address is shown until its owner has confirmed it. */
  waiting(address: string): TemplateResult {
    const { strings } = this.#locale;
    const button = (label: string, kind: 'resend' | 'cancel') =>
      html`<button
        class="btn btn-s"
        type="button"
        aria-busy=${this.#acting === kind}
        aria-disabled=${this.#acting !== undefined}
        @click=${() => void this.#act(kind)}
      >
        ${this.#acting === kind ? icon('spinner') : nothing}${label}
      </button>`;
    return html`<div class="wide">
      ${notice({
        tone: 'info',
        title: strings.pending(address),
        text: this.#trouble ?? strings.pendingText,
        actions: html`${button(strings.resend, 'resend')} ${button(strings.keep, 'cancel')}`,
      })}
    </div>`;
  }

  /** Who was first, and when; the fields show both values. */
  conflict({ updatedAt }: Profile, who: string): TemplateResult {
    const { strings } = this.#locale;
    const time = `${this.#locale.date(updatedAt)}, ${this.#locale.date(updatedAt, 'time')}`;
    return told('warning', strings.changedBy(who, time), strings.changedText);
  }

  /** Writes back what stood there before, as another save. */
  async #undo(before: Profile, paths: readonly string[]): Promise<void> {
    const { form } = this.#editor;
    const old = valuesOf(before);
    for (const path of paths) {
      const value = path
        .split('.')
        .reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], old);
      form.write(path, typeof value === 'string' || Array.isArray(value) ? (value as FieldValue) : '');
    }
    if (await form.send()) this.#toast.show(this.#locale.strings.undone);
  }

  async #act(kind: 'resend' | 'cancel'): Promise<void> {
    if (this.#acting) return;
    const { strings } = this.#locale;
    const { host, form } = this.#editor;
    const waiting = this.#editor.profile?.contact.pendingEmail ?? '';
    const message: Message<Profile> = kind === 'resend' ? profile.resendEmail({}) : profile.cancelEmail({});
    this.#acting = kind;
    this.#trouble = undefined;
    host.requestUpdate();
    try {
      form.load(valuesOf(await this.#editor.send(message)), this.#editor.profile?.version);
      this.#toast.show(kind === 'resend' ? strings.resent(waiting) : strings.kept);
    } catch (error) {
      const limited = isVaraiError(error) && error.code === profileErrors.mail_limit.code;
      this.#trouble = limited ? strings.mailLimit : strings.actFailed;
      announce(this.#trouble, host.renderRoot as ShadowRoot);
    } finally {
      this.#acting = undefined;
      host.requestUpdate();
    }
  }
}
