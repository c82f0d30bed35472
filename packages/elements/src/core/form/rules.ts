import { emailSuggestion, en, sentence, type Finding, type Words } from '@varai/client/checks';
import { judge, type Verdict } from '@varai/client/schemas';
import type { AsyncCheck } from './async.ts';
import { wordsIn } from '../locale.ts';
import type { FormOptions, LateSchema, Schema } from './options.ts';

const sentences = { en, others: () => import('./words.languages.ts') };

/** A form's schema with what says what it finds. */
export class Rules<Values extends object, Output> {
  readonly #fetch: FormOptions<Values, Output>['schema'];
  readonly #changed: () => void;
  #schema: Schema<Output> | LateSchema<Values, Output> | undefined;
  readonly #words = new Map<string, Words>();
  #fetching: Promise<void> | undefined;

  /** `changed` is told when what was said can be said in the language that was asked for. */
  constructor(fetch: FormOptions<Values, Output>['schema'], changed: () => void = () => undefined) {
    this.#fetch = fetch;
    this.#changed = changed;
  }

  get ready(): boolean {
    return this.#schema !== undefined;
  }

  /** Fetches what is missing for a language. A fetch that failed is made again by the next call. */
  load(lang: string): Promise<void> {
    const words = this.#words.has(lang) ? undefined : wordsIn<Words>(lang, sentences);
    if (this.ready && !words) return Promise.resolve();
    return (this.#fetching ??= Promise.all([this.#fetch(), words])
      .then(([schema, found]) => {
        this.#schema = schema;
        if (found) this.#words.set(lang, found);
      })
      .finally(() => (this.#fetching = undefined)));
  }

  judge(values: Values, loaded: Values = values): Verdict<Output> | undefined {
    const schema = this.#schema;
    return schema && judge('waits' in schema ? schema.of(values, loaded) : schema, values);
  }

  /** What fetches the checks that values wait for, by path. */
  waits(values: Values, loaded: Values): ReadonlyMap<string, () => Promise<unknown>> {
    return this.#schema && 'waits' in this.#schema ? this.#schema.waits(values, loaded) : new Map();
  }

  /** The slow check that the schema brings for a path. */
  check(path: string): AsyncCheck | undefined {
    return this.#schema && 'waits' in this.#schema ? this.#schema.check?.(path) : undefined;
  }

  suggest(address: string): string | undefined {
    return emailSuggestion(address);
  }

  /** English until the words are here, as on a page that has just changed its language. */
  say(lang: string, finding: Finding): string {
    const words = this.#words.get(lang);
    if (!words && !this.#fetching) void this.load(lang).then(this.#changed, Boolean);
    return sentence(words ?? en, finding);
  }
}
