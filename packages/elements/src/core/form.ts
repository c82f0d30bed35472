import type { Client, VaraiError } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { pageScope } from './config.ts';
import { ScopeController } from './context.ts';
import { Drafts } from './form/drafts.ts';
import type { Engine } from './form/engine.ts';
import type { Fault, FieldView, FormOptions, FormParts, FormState } from './form/options.ts';
import type { FieldValue } from './form/paths.ts';
import { formStrings, type FormStrings } from './form/strings.ts';
import { UnsavedGuard } from './form/unsaved.ts';
import { viewOf } from './form/view.ts';
import { announce } from './live-region.ts';
import { LocaleController } from './locale.ts';

export type { Fault, FieldView, FormOptions, FormParts, FormState, Loaded, Saving } from './form/options.ts';

/**
 * Everything of a form but its look: what was typed over what was loaded, what is wrong with it, saving, and what
 * happens when somebody else saved meanwhile. See docs/conventions/forms.md.
 */
export class FormController<Values extends object, Output = Values> implements ReactiveController, FormParts {
  readonly host: LitElement;
  readonly locale: LocaleController<FormStrings>;
  /** What was discarded last can be had back. */
  undoable = false;
  /** The dialog of the form was asked to close over what is not saved. */
  leaving = false;
  readonly #options: FormOptions<Values, Output>;
  readonly #drafts = new Drafts<Values>();
  readonly #guard = new UnsavedGuard();
  /** What judges, saves and keeps; the form is drawn without waiting for it. */
  #engine: Engine<Values, Output> | undefined;
  #preparing: Promise<void> | undefined;
  #client: Client | undefined;
  /** Paths whose field has been left: what is wrong with them is shown. */
  readonly #left = new Set<string>();
  #tried = false;
  #wantsSummary = false;
  #discarded: ReadonlyMap<string, FieldValue> = new Map();

  constructor(host: LitElement, options: FormOptions<Values, Output>) {
    this.host = host;
    this.#options = options;
    this.locale = new LocaleController(host, formStrings);
    new ScopeController(host, pageScope, ({ $client }) =>
      $client.subscribe((client: Client | undefined) => {
        this.#client = client;
        this.#engine?.of(client);
      }),
    );
    host.addController(this);
  }

  get state(): FormState {
    if (this.#drafts.base === undefined) return 'loading';
    const phase = this.#engine?.saver.phase ?? 'idle';
    if (phase === 'waiting') return this.conflicts.length > 0 ? 'dirty' : phase;
    return phase === 'saving' || phase === 'failed' || this.dirty.length === 0 ? phase : 'dirty';
  }

  /** What the last save failed with, where no field is to blame. */
  get error(): VaraiError | undefined {
    return this.#engine?.saver.error;
  }

  /** Nobody knows whether it was saved: the answer was lost. */
  get unsure(): boolean {
    return this.#engine?.saver.unsure ?? false;
  }

  /** Paths whose value is not the one that was loaded. */
  get dirty(): readonly string[] {
    return [...this.#drafts.mine.keys()];
  }

  /** Paths where somebody else wrote another value meanwhile. */
  get conflicts(): readonly string[] {
    return [...this.#drafts.theirs.keys()];
  }

  /** All that stands in the form, as it was loaded and typed. */
  get values(): Values {
    return this.#drafts.values;
  }

  /** The value at one path, typed or loaded. */
  value(path: string): FieldValue {
    return this.field(path).value as FieldValue;
  }

  /** What stands in the way of saving, in the order of the schema. */
  get faults(): readonly Fault[] {
    return this.#judged()?.faults(this.#options.label) ?? [];
  }

  /** What the summary shows: all that is wrong once somebody has tried to save. */
  get summary(): readonly Fault[] {
    return this.#tried ? this.faults : [];
  }

  /** Why the form cannot be sent now, in words; undefined when it can. */
  get obstacle(): string | undefined {
    const { strings } = this.locale;
    if (!this.#engine?.rules.ready || this.#judged()?.waiting.length) return strings.loadingRules;
    const open = [...this.faults.map(({ label }) => label), ...this.conflicts.map(this.#options.label)];
    if (open.length > 0) return strings.blocked(new Intl.ListFormat(this.locale.lang).format(new Set(open)));
    return this.#untouched ? strings.unchanged : undefined;
  }

  /** Takes fresh values, as often as they come: what nobody touched follows them. */
  load(values: Values, version?: string): void {
    const { base } = this.#drafts;
    const seen = base && (values === base || (version !== undefined && version === this.#drafts.version));
    if (seen || this.state === 'saving') return;
    (this.#engine?.saver ?? this.#drafts).follow({ values, version });
    if (base === undefined) void this.#prepare();
    this.host.requestUpdate();
  }

  field(path: string): FieldView {
    this.#judged();
    return viewOf(path, this.#drafts, this.#engine, this.#shown(path) && this.locale.strings.checking);
  }

  /** The address that was probably meant by one with a typing error in its domain. */
  suggestion(path: string): string | undefined {
    const value = this.#drafts.mine.get(path);
    return typeof value === 'string' && this.#left.has(path) ? this.#engine?.rules.suggest(value) : undefined;
  }

  /** Somebody types. */
  write(path: string, value: FieldValue): void {
    if (this.#drafts.base === undefined) return;
    this.#drafts.write(path, value);
    this.#engine?.saver.rest();
    this.undoable = false;
    this.#engine?.keep();
    this.#judged()?.ask(path, value);
    this.host.requestUpdate();
  }

  /** Somebody leaves a field: from now on it says what is wrong. */
  leave(path: string): void {
    this.#left.add(path);
    this.host.requestUpdate();
  }

  keepMine(path: string): void {
    this.#drafts.insist(path);
    this.host.requestUpdate();
  }

  takeTheirs(path: string): void {
    this.#drafts.forget(path);
    this.#engine?.keep();
    this.host.requestUpdate();
  }

  /** Back to what was loaded; `undo` has it back. */
  discard(): void {
    this.#discarded = new Map(this.#drafts.mine);
    this.#drafts.clear();
    this.#engine?.saver.rest();
    this.#afresh();
    this.undoable = this.#discarded.size > 0;
    if (this.undoable) announce(this.locale.strings.discarded, this.#root);
  }

  undo(): void {
    for (const [path, value] of this.#discarded) this.#drafts.write(path, value);
    this.#afresh();
  }

  /** Whether a dialog may close now; if not, the question is drawn (`leaving`). */
  mayClose(): boolean {
    if (this.state === 'saving') return false;
    this.leaving = this.dirty.length > 0;
    if (this.leaving) this.host.requestUpdate();
    return !this.leaving;
  }

  stay(): void {
    this.leaving = false;
    this.host.requestUpdate();
  }

  /** For `@submit`, and for buttons that try again. */
  readonly submit = (event?: Event): void => {
    event?.preventDefault();
    void this.send();
  };

  /** Saves if nothing is wrong; else shows what is. Resolves with whether it was saved. */
  async send(): Promise<boolean> {
    if (/^(saving|loading)$/.test(this.state)) return false;
    await this.#prepare();
    await this.#judged()?.whole(this.#drafts);
    if (this.state === 'saving') return false; // pressed twice meanwhile
    const output = this.#judged()?.output;
    if (output === undefined && this.faults.length === 0) this.#engine?.saver.fail();
    if (output === undefined || this.faults.length > 0 || this.conflicts.length > 0) return this.#show();
    if (this.#untouched) return false;
    this.leaving = false;
    return (await this.#engine!.saver.save(output)) || this.#show();
  }

  hostUpdated(): void {
    const safe = this.dirty.length === 0 || (this.state === 'waiting' && this.#engine?.saver.waits?.durable);
    this.#guard.set(!safe && this.host.isConnected);
    const sum = this.#wantsSummary && this.host.renderRoot.querySelector<HTMLElement>('.sum');
    if (!sum) return;
    this.#wantsSummary = false;
    sum.focus();
  }

  hostDisconnected(): void {
    this.#guard.set(false);
    this.#engine?.slow.stop();
  }

  #show(): false {
    this.#tried = this.#wantsSummary = true;
    this.host.requestUpdate();
    return false;
  }

  #afresh(): void {
    this.#left.clear();
    this.#engine?.verdicts.forgive();
    this.#tried = this.#wantsSummary = this.leaving = this.undoable = false;
    this.#engine?.keep();
    this.host.requestUpdate();
  }

  /** Fetches what is missing; what cannot be had is asked for again by the next try to save. */
  #prepare(): Promise<void> {
    return (this.#preparing ??= this.#fetch()
      .catch(() => undefined)
      .finally(() => {
        this.#preparing = undefined;
        this.host.requestUpdate();
      }));
  }

  async #fetch(): Promise<void> {
    const { Engine: Made } = await import('./form/engine.ts');
    this.#engine ??= new Made(this.#options, this.#drafts, this.#page, this.#client);
    await this.#engine.rules.load(this.locale.lang);
  }

  get #page(): ConstructorParameters<typeof Engine<Values, Output>>[2] {
    return {
      lang: () => this.locale.lang,
      send: () => this.send(),
      changed: () => this.host.requestUpdate(),
      saved: () => {
        this.#afresh();
        announce(this.locale.strings.saved, this.#root);
      },
      heard: (path) => {
        const text = this.#engine?.verdicts.heard(path);
        if (text) announce(`${this.#options.label(path)}: ${text}`, this.#root);
        this.host.requestUpdate();
      },
      arrived: (paths) => {
        for (const path of paths) {
          this.#judged()?.ask(path, this.value(path));
          if (this.#shown(path)) this.#page.heard(path);
        }
        this.host.requestUpdate();
      },
      found: (kept) => {
        this.#drafts.restore(kept);
        for (const path of Object.keys(kept)) this.#left.add(path);
        this.host.requestUpdate();
      },
    };
  }

  /** The verdicts of what stands there now, once there are any. */
  #judged(): Engine<Values, Output>['verdicts'] | undefined {
    const verdicts = this.#engine?.verdicts;
    const { base, values } = this.#drafts;
    if (base !== undefined) verdicts?.look(values, base);
    return verdicts;
  }

  /** What is wrong with a field is shown once it was left, or somebody tried to save. */
  #shown(path: string): boolean {
    return this.#left.has(path) || this.#tried;
  }

  get #untouched(): boolean {
    return this.dirty.length === 0 && !this.#options.untouched;
  }

  get #root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }
}
