import type { Client, VaraiError } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { pageScope } from './config.ts';
import { ScopeController } from './context.ts';
import { AsyncChecks } from './form/async.ts';
import { Drafts } from './form/drafts.ts';
import { FormDraftKeeper } from './form/keeper.ts';
import type { Kept } from './form/kept.ts';
import type { Fault, FieldView, FormOptions, FormParts, FormState } from './form/options.ts';
import { idOf, valueAt, type FieldValue } from './form/paths.ts';
import { Rules } from './form/rules.ts';
import { Saver } from './form/saver.ts';
import { formStrings, type FormStrings } from './form/strings.ts';
import { Verdicts } from './form/verdicts.ts';
import { announce } from './live-region.ts';
import { LocaleController } from './locale.ts';
import { wait } from './wait.ts';

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
  readonly #rules: Rules<Output>;
  readonly #slow: AsyncChecks;
  readonly #verdicts: Verdicts<Output>;
  readonly #saver: Saver<Values, Output>;
  readonly #keeper: FormDraftKeeper;
  /** Paths whose field has been left: what is wrong with them is shown. */
  readonly #left = new Set<string>();
  #tried = false;
  #wantsSummary = false;
  #discarded: ReadonlyMap<string, FieldValue> = new Map();

  constructor(host: LitElement, options: FormOptions<Values, Output>) {
    this.host = host;
    this.#options = options;
    this.locale = new LocaleController(host, formStrings);
    this.#rules = new Rules(options.schema);
    this.#slow = new AsyncChecks(options.checks ?? {}, options.pause ?? wait, (path) => this.#heard(path));
    this.#verdicts = new Verdicts(this.#rules, this.#slow, () => this.locale.lang);
    this.#saver = new Saver(options, this.#drafts, this.#verdicts, {
      changed: () => host.requestUpdate(),
      saved: () => {
        this.#afresh();
        announce(this.locale.strings.saved, this.#root);
      },
    });
    this.#keeper = new FormDraftKeeper(options.keep === false ? undefined : options.name, (kept) => {
      if (this.#drafts.base) this.#restore(kept);
    });
    new ScopeController(host, pageScope, ({ $client }) =>
      $client.subscribe((client: Client | undefined) => {
        this.#keeper.of(client);
      }),
    );
    host.addController(this);
  }

  get state(): FormState {
    if (this.#drafts.base === undefined) return 'loading';
    const { phase } = this.#saver;
    return phase === 'saving' || phase === 'failed' || this.dirty.length === 0 ? phase : 'dirty';
  }

  /** What the last save failed with, where no field is to blame. */
  get error(): VaraiError | undefined {
    return this.#saver.error;
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
    this.#judge();
    return this.#verdicts.paths.flatMap((path) => {
      const text = this.#verdicts.problem(path);
      return text === undefined ? [] : [{ path, label: this.#options.label(path), text }];
    });
  }

  /** What the summary shows: all that is wrong once somebody has tried to save. */
  get summary(): readonly Fault[] {
    return this.#tried ? this.faults : [];
  }

  /** Why the form cannot be sent now, in words; undefined when it can. */
  get obstacle(): string | undefined {
    const { strings } = this.locale;
    if (!this.#rules.ready) return strings.loadingRules;
    const open = [...this.faults.map(({ label }) => label), ...this.conflicts.map(this.#options.label)];
    if (open.length > 0) return strings.blocked([...new Set(open)].join(', '));
    return this.#untouched ? strings.unchanged : undefined;
  }

  /** Takes fresh values, as often as they come: what nobody touched follows them. */
  load(values: Values, version?: string): void {
    const { base } = this.#drafts;
    const seen = base && (values === base || (version !== undefined && version === this.#saver.version));
    if (seen || this.state === 'saving') return;
    this.#drafts.rebase(values);
    this.#saver.version = version;
    if (base === undefined) {
      void this.#prepare();
      const { kept } = this.#keeper;
      if (kept) this.#restore(kept);
    }
    this.host.requestUpdate();
  }

  field(path: string): FieldView {
    this.#judge();
    const { base, theirs, values } = this.#drafts;
    const problem = this.#verdicts.problem(path);
    return {
      id: idOf(path),
      value: valueAt(values, path),
      loaded: valueAt(base, path),
      problem,
      error: this.#left.has(path) || this.#tried ? problem : undefined,
      good: problem === undefined ? this.#slow.answer(path)?.good : undefined,
      checking: this.#slow.checking(path),
      theirs: theirs.has(path) ? { value: theirs.get(path) } : undefined,
    };
  }

  /** The address that was probably meant by one with a typing error in its domain. */
  suggestion(path: string): string | undefined {
    const value = this.#drafts.mine.get(path);
    return typeof value === 'string' && this.#left.has(path) ? this.#rules.suggest(value) : undefined;
  }

  /** Somebody types. */
  write(path: string, value: FieldValue): void {
    if (this.#drafts.base === undefined) return;
    this.#drafts.write(path, value);
    this.#saver.rest();
    this.undoable = false;
    this.#keep();
    this.#judge();
    this.#verdicts.ask(path, value);
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
    this.#keep();
    this.host.requestUpdate();
  }

  /** Back to what was loaded; `undo` has it back. */
  discard(): void {
    this.#discarded = new Map(this.#drafts.mine);
    this.#drafts.clear();
    this.#saver.rest();
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
    this.#judge();
    const { output } = this.#verdicts;
    if (output === undefined || this.faults.length > 0 || this.conflicts.length > 0) return this.#show();
    if (this.#untouched) return false;
    this.leaving = false;
    return (await this.#saver.save(output)) || this.#show();
  }

  hostUpdated(): void {
    const guarded = this.dirty.length > 0 && this.host.isConnected;
    window[guarded ? 'addEventListener' : 'removeEventListener']('beforeunload', unsaved);
    if (this.#wantsSummary) this.host.renderRoot.querySelector<HTMLElement>('.sum')?.focus();
    this.#wantsSummary = false;
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', unsaved);
    this.#slow.stop();
  }

  #show(): false {
    this.#tried = true;
    this.#wantsSummary = true;
    this.host.requestUpdate();
    return false;
  }

  #afresh(): void {
    this.#left.clear();
    this.#verdicts.forgive();
    this.#tried = false;
    this.leaving = false;
    this.undoable = false;
    this.#keep();
    this.host.requestUpdate();
  }

  async #prepare(): Promise<void> {
    await this.#rules.load(this.locale.lang).catch(() => undefined);
    this.host.requestUpdate();
  }

  #restore(kept: Kept): void {
    this.#drafts.restore(kept);
    for (const path of Object.keys(kept)) this.#left.add(path);
    this.host.requestUpdate();
  }

  #keep(): void {
    this.#keeper.keep(this.#drafts.mine, this.#drafts.base);
  }

  #judge(): void {
    if (this.#drafts.base !== undefined) this.#verdicts.look(this.#drafts.values);
  }

  #heard(path: string): void {
    const text = this.#verdicts.heard(path);
    if (text) announce(`${this.#options.label(path)}: ${text}`, this.#root);
    this.host.requestUpdate();
  }

  get #untouched(): boolean {
    return this.dirty.length === 0 && !this.#options.untouched;
  }

  get #root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }
}

const unsaved = (event: Event): void => event.preventDefault();
