import { profile, profileErrors, profileReads, type Client, type Message, type Profile } from '@varai/client';
import type { ProfileForm, ProfileValues } from '@varai/client/schemas';
import type { LitElement } from 'lit';
import { FormController } from '../../../core/form.ts';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import type { EditorActs } from './acts.ts';
import { editorStyles } from './editor.styles.ts';
import { labelOf } from './labels.ts';
import type { EditorMore } from './more.ts';
import type * as placing from './places.ts';
import { editorStrings, type EditorStrings } from './strings.ts';
import { changeOf, valuesOf } from './values.ts';
import { editorView } from './view.ts';

interface Page {
  readonly client: () => Client | undefined;
  /** Takes the profile that a write has answered. */
  readonly take: (profile: Profile) => void;
}

const loadable = (known: Profile) => ({ values: valuesOf(known), version: known.version });

/** The form of a profile. It is drawn at once; countries and what happens around it follow. */
export class EditorController {
  readonly locale: LocaleController<EditorStrings>;
  readonly form: FormController<ProfileValues, ProfileForm>;
  readonly acts: Late<EditorActs>;
  readonly more: Late<EditorMore>;
  /** The newest profile that is known. */
  profile: Profile | undefined;

  readonly host: LitElement;
  readonly page: Page;
  readonly #places: Late<typeof placing>;

  constructor(host: LitElement, page: Page) {
    this.host = host;
    this.page = page;
    this.locale = new LocaleController(host, editorStrings);
    adoptLate(host, ...formStyles, editorStyles);
    this.form = new FormController<ProfileValues, ProfileForm>(host, {
      name: 'profile',
      queue: true,
      schema: () => import('./rules.ts').then(({ ProfileRules }) => new ProfileRules(this)),
      label: (path) => labelOf(path, this.locale.strings, this.form.value('address.country')),
      save: async ({ changed, version, once }) => {
        const { dirty } = this.form;
        const before = this.profile;
        const change = changeOf(changed, dirty);
        const message = () => profile.update({ ...change, ...(version !== undefined && { version }) });
        const saved = await this.send(once(message));
        void this.acts.load().then((acts) => acts?.saved(before, saved, dirty));
        return loadable(saved);
      },
      landed: (paths) => void this.acts.load().then((acts) => acts?.saved(undefined, this.profile!, paths)),
      stale: {
        is: ({ code }) => code === profileErrors.stale.code,
        read: () => this.send(profileReads.read()).then(loadable),
      },
    });
    this.#places = late(host, () => import('./places.ts'));
    this.acts = late(host, () => import('./acts.ts').then(({ EditorActs: Acts }) => new Acts(this)));
    this.more = late(host, () => import('./more.ts').then(({ EditorMore: More }) => More.of(this)));
    void this.#places.load();
    void this.acts.load();
    void this.more.load();
  }

  /** What knows the countries, once it is here. */
  get places(): typeof placing | undefined {
    return this.#places.part;
  }

  load(known: Profile): void {
    if (this.profile && Number(known.version) < Number(this.profile.version)) return;
    this.profile = known;
    this.form.load(valuesOf(known), known.version);
  }

  render(): unknown {
    return editorView(this);
  }

  /** Sends what answers with a profile, and takes that. @throws VaraiError */
  async send(message: Message<Profile>): Promise<Profile> {
    const answered = await this.page.client()!.send(message);
    this.profile = answered;
    this.page.take(answered);
    return answered;
  }
}
