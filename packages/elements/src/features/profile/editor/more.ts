import { html, type TemplateResult } from 'lit';
import { foldState } from '../../../core/folds.ts';
import { announce } from '../../../core/live-region.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { foldStyles } from '../../../ui/fold.styles.ts';
import { Folds, type Fold } from '../../../ui/folds.ts';
import { selectField, type Option } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';
import { labelOf } from './labels.ts';

/** What each section holds. */
const sections: Readonly<Record<string, readonly string[]>> = {
  identity: ['company', 'taxIds'],
  contact: ['contact', 'phone'],
  address: ['address'],
  place: ['language', 'timeZone'],
};

/** The time zone of an account that has not named one. */
const unsaid = 'UTC';

interface Said {
  readonly hint?: string | undefined;
  readonly note?: unknown;
}

/** What makes a long form calm: sections that close, what few need behind a button, and defaults that say that they are. */
export class EditorMore {
  readonly folds: Folds;
  readonly #editor: EditorController;

  private constructor(editor: EditorController, folds: Folds) {
    this.#editor = editor;
    this.folds = folds;
    adoptLate(editor.host, foldStyles);
  }

  /** Comes with what was opened and closed on earlier visits, so that nothing moves twice. */
  static async of(editor: EditorController): Promise<EditorMore> {
    const client = editor.page.client();
    if (client) await foldState(client).known;
    return new EditorMore(editor, await Folds.of(editor.host, 'profile', editor.page.client));
  }

  section(name: string): Fold {
    return this.folds.of(name, { wrong: this.#isWrong(...sections[name]!) });
  }

  /** Which kind each tax number is of: recognised by the number and its country, unless somebody knows better. */
  kinds(count: number): TemplateResult {
    const kinds = [...Array(count).keys()].map((at) => this.#kind(at));
    return this.folds.more(
      'kinds',
      kinds.map(({ label }) => label),
      { holds: kinds.some(({ chosen }) => chosen), wrong: this.#isWrong(...kinds.map(({ path }) => path)) },
      kinds.map(({ drawn }) => drawn),
    );
  }

  /** The second line of an address, where there is none yet. */
  line2(label: string, drawn: unknown): TemplateResult {
    const path = 'address.line2';
    const { value, loaded } = this.#editor.form.field(path);
    return this.folds.more('line2', [label], { holds: Boolean(value || loaded), wrong: this.#isWrong(path) }, drawn);
  }

  /** That what stands in a field is our choice, and the way back to it. */
  byDefault(path: string, preset: string, label: string): Said {
    const { form } = this.#editor;
    const { value, loaded } = form.field(path);
    const isOurs = (one: unknown) => (one ?? '') === preset;
    return this.folds.byDefault(path, {
      label,
      ours: isOurs(value),
      was: isOurs(loaded),
      back: () => form.write(path, preset),
    });
  }

  /** Of the time zone: that it is the default, and the browser's own where it is another. */
  clock(zones: readonly Option[]): Said {
    const { form, locale } = this.#editor;
    const named = (zone: string) => zones.find(({ value }) => value === zone);
    const said = this.byDefault('timeZone', unsaid, named(unsaid)?.label ?? unsaid);
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const offered = form.value('timeZone') === unsaid && here !== unsaid ? named(here) : undefined;
    if (!offered) return said;
    const take = () => {
      form.write('timeZone', here);
      void this.folds.reveal('timeZone');
    };
    return {
      ...said,
      note: html`<button class="btn btn-s meant" type="button" @click=${take}>
        ${locale.strings.offered(offered.label)}
      </button>`,
    };
  }

  /** A whole address that was pasted into its first line finds its fields. */
  spread(typed: string, country: string): boolean {
    const { form, host, locale, places } = this.#editor;
    const found = places?.pastedAddress(typed, locale.lang, country);
    if (!found) return false;
    for (const [part, value] of Object.entries(found)) form.write(`address.${part}`, value as string);
    announce(locale.strings.pasted, host.renderRoot as ShadowRoot);
    return true;
  }

  #kind(at: number) {
    const { form, locale, places } = this.#editor;
    const path = `taxIds.${at}.type`;
    const { value, loaded } = form.field(path);
    const text = (one: unknown) => (typeof one === 'string' ? one : '');
    const likely =
      places?.taxIdTypeOf(text(form.value(`taxIds.${at}.value`)), text(form.value('address.country'))) ?? '';
    const kinds = (likely && places?.taxIdKinds(likely, locale.lang)) || [{ value: likely, label: '' }];
    const isLikely = (kind: unknown) => !kind || !likely || kind === likely;
    const label = labelOf(path, locale.strings, undefined);
    const said = this.folds.byDefault(path, {
      label: kinds[0]!.label,
      ours: isLikely(value) && likely !== '',
      was: isLikely(loaded),
      back: () => form.write(path, loaded ? likely : ''),
    });
    const drawn = selectField(form, path, {
      label,
      many: true,
      options: value ? kinds : kinds.with(0, { ...kinds[0]!, value: '' }),
      optional: true,
      ...said,
    });
    return { path, label, drawn, chosen: !isLikely(value) };
  }

  /** Whether something is at fault at or below these paths, in the form or between two people. */
  #isWrong(...paths: readonly string[]): boolean {
    const { faults, conflicts } = this.#editor.form;
    return [...faults.map(({ path }) => path), ...conflicts].some((at) =>
      paths.some((path) => at === path || at.startsWith(`${path}.`)),
    );
  }
}
