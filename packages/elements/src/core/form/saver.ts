import { isVaraiError, VaraiError } from '@varai/client';
import type { Drafts } from './drafts.ts';
import type { FormOptions, Loaded } from './options.ts';
import type { FieldValue } from './paths.ts';
import type { Verdicts } from './verdicts.ts';

interface Heard {
  /** Something is to be drawn anew. */
  changed(): void;
  saved(): void;
}

/** Sends a form once at a time, over the state that it was read from, and merges with who was faster. */
export class Saver<Values extends object, Output> {
  phase: 'idle' | 'saving' | 'saved' | 'failed' = 'idle';
  /** The state that the form's values are of. */
  version: string | undefined;
  /** What the last try failed with, where no field is to blame. */
  error: VaraiError | undefined;

  readonly #options: FormOptions<Values, Output>;
  readonly #drafts: Drafts<Values>;
  readonly #verdicts: Verdicts<Output>;
  readonly #heard: Heard;

  constructor(options: FormOptions<Values, Output>, drafts: Drafts<Values>, verdicts: Verdicts<Output>, heard: Heard) {
    this.#options = options;
    this.#drafts = drafts;
    this.#verdicts = verdicts;
    this.#heard = heard;
  }

  /** A field was changed: what was said of the last try is over. */
  rest(): void {
    if (this.phase !== 'saving') this.phase = 'idle';
    this.error = undefined;
  }

  /** Resolves with whether it was saved. */
  async save(values: Output, again = true): Promise<boolean> {
    this.phase = 'saving';
    this.error = undefined;
    this.#heard.changed();
    const { version } = this;
    const sent: ReadonlyMap<string, FieldValue> = new Map(this.#drafts.mine);
    const names = new Set([...sent.keys()].map((path) => path.split('.', 1)[0]));
    const changed = Object.fromEntries(Object.entries(values as object).filter(([name]) => names.has(name)));
    try {
      const saved = await this.#options.save({ values, changed: changed as Partial<Output>, version });
      this.#settle(saved ?? { values: this.#drafts.values, version }, sent);
      return true;
    } catch (failure) {
      const error = known(failure);
      return this.#options.stale?.is(error) ? await this.#outdated(again) : this.#failed(error);
    }
  }

  /** What was typed while it was being saved stays. */
  #settle({ values, version }: Loaded<Values>, sent: ReadonlyMap<string, FieldValue>): void {
    this.#drafts.settle(values, sent);
    this.version = version;
    this.phase = 'saved';
    this.#heard.saved();
  }

  /** Somebody else saved first. What they left alone is saved over their state; else both values are to be shown. */
  async #outdated(again: boolean): Promise<boolean> {
    try {
      const { values, version } = await this.#options.stale!.read();
      this.#drafts.rebase(values);
      this.version = version;
      this.#verdicts.look(this.#drafts.values);
    } catch (failure) {
      return this.#failed(known(failure));
    }
    const { output } = this.#verdicts;
    const free = this.#drafts.theirs.size === 0 && output !== undefined && this.#drafts.mine.size > 0;
    if (free && again) return this.save(output, false);
    this.phase = 'failed';
    return false;
  }

  #failed(error: VaraiError): false {
    this.phase = 'failed';
    this.#verdicts.refuse(error, this.#drafts.values, this.#options.within);
    this.error = error.errors.length > 0 ? undefined : error;
    return false;
  }
}

const known = (failure: unknown): VaraiError =>
  isVaraiError(failure) ? failure : new VaraiError('request/internal', 0, { cause: failure });
