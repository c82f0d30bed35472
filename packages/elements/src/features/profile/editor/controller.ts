import {
  isVaraiError,
  profile,
  profileErrors,
  profileReads,
  type Client,
  type Message,
  type Profile,
} from '@varai/client';
import type { ProfileForm, ProfileValues } from '@varai/client/schemas';
import type { LitElement } from 'lit';
import { FormController } from '../../../core/form.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { ToastController } from '../../../ui/toast.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';
import { editorStyles } from './editor.styles.ts';
import { labelOf } from './labels.ts';
import type * as placing from './places.ts';
import { editorStrings, type EditorStrings } from './strings.ts';
import { changeOf, valuesOf } from './values.ts';
import { editorView } from './view.ts';

export type Places = typeof placing;

interface Page {
  readonly client: () => Client | undefined;
  /** Takes the profile that a write has answered. */
  readonly take: (profile: Profile) => void;
}

/** The form of a profile with all that happens around it: mails, conflicts, undo. */
export class EditorController {
  readonly locale: LocaleController<EditorStrings>;
  readonly form: FormController<ProfileValues, ProfileForm>;
  /** Over when all that the form is drawn with is here. */
  readonly ready: Promise<void>;
  places: Places | undefined;
  /** The newest profile that is known. */
  profile: Profile | undefined;
  /** Sending the mail again, or giving the new address up. */
  acting: 'resend' | 'cancel' | undefined;
  /** What went wrong with that. */
  trouble: string | undefined;

  readonly host: LitElement;
  readonly #page: Page;
  readonly #toast: ToastController;

  constructor(host: LitElement, page: Page) {
    this.host = host;
    this.#page = page;
    this.locale = new LocaleController(host, editorStrings);
    this.#toast = new ToastController(host);
    adoptLate(host, ...formStyles, noticeStyles, toastStyles, editorStyles);
    this.form = new FormController<ProfileValues, ProfileForm>(host, {
      name: 'profile',
      schema: () => import('./rules.ts').then(({ ProfileForm: schema }) => schema),
      label: (path) => labelOf(path, this.locale.strings, this.form.value('address.country')),
      save: async ({ changed, version }) => {
        const { dirty } = this.form;
        const before = this.profile;
        const change = changeOf(changed, dirty);
        const saved = await this.#send(profile.update({ ...change, ...(version !== undefined && { version }) }));
        this.#told(before, saved, dirty);
        return { values: valuesOf(saved), version: saved.version };
      },
      stale: {
        is: ({ code }) => code === profileErrors.stale.code,
        read: async () => {
          const fresh = await this.#send(profileReads.read());
          return { values: valuesOf(fresh), version: fresh.version };
        },
      },
    });
    this.ready = import('./places.ts').then((places) => {
      this.places = places;
    });
  }

  load(known: Profile): void {
    if (this.profile && Number(known.version) < Number(this.profile.version)) return;
    this.profile = known;
    this.form.load(valuesOf(known), known.version);
  }

  render(): unknown {
    return editorView(this);
  }

  toast(): unknown {
    return this.#toast.render();
  }

  resend = (): Promise<void> => this.#act('resend', profile.resendEmail({}));

  cancel = (): Promise<void> => this.#act('cancel', profile.cancelEmail({}));

  async #send(message: Message<Profile>): Promise<Profile> {
    const answered = await this.#page.client()!.send(message);
    this.profile = answered;
    this.#page.take(answered);
    return answered;
  }

  #told(before: Profile | undefined, saved: Profile, dirty: readonly string[]): void {
    const { strings } = this.locale;
    const waiting = dirty.includes('contact.email') ? saved.contact.pendingEmail : null;
    if (waiting) return this.#toast.show(strings.savedMail(waiting));
    this.#toast.show(strings.saved, before && { label: strings.undo, run: () => void this.#undo(before, dirty) });
  }

  /** Writes back what stood there before, as another save. */
  async #undo(before: Profile, paths: readonly string[]): Promise<void> {
    const old = valuesOf(before);
    for (const path of paths) {
      const value = path
        .split('.')
        .reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], old);
      this.form.write(path, typeof value === 'string' ? value : '');
    }
    if (await this.form.send()) this.#toast.show(this.locale.strings.undone);
  }

  async #act(kind: 'resend' | 'cancel', message: Message<Profile>): Promise<void> {
    if (this.acting) return;
    const { strings } = this.locale;
    const waiting = this.profile?.contact.pendingEmail ?? '';
    this.acting = kind;
    this.trouble = undefined;
    this.host.requestUpdate();
    try {
      this.form.load(valuesOf(await this.#send(message)), this.profile?.version);
      this.#toast.show(kind === 'resend' ? strings.resent(waiting) : strings.kept);
    } catch (error) {
      const limited = isVaraiError(error) && error.code === profileErrors.mail_limit.code;
      this.trouble = limited ? strings.mailLimit : strings.actFailed;
      announce(this.trouble, this.host.renderRoot as ShadowRoot);
    } finally {
      this.acting = undefined;
      this.host.requestUpdate();
    }
  }
}
