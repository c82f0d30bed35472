import type { Finding, Words } from '@varai/client/checks';
import type { Verdict } from '@varai/client/schemas';
import type * as judging from './judge.ts';
import type { FormOptions } from './options.ts';

type Judging = typeof judging;

/** A form's schema with what judges by it and what says it, all fetched with the form. */
export class Rules<Output> {
  readonly #fetch: FormOptions<object, Output>['schema'];
  #schema: Awaited<ReturnType<FormOptions<object, Output>['schema']>> | undefined;
  #judging: Judging | undefined;
  #german: Words | undefined;
  #fetching: Promise<void> | undefined;

  constructor(fetch: FormOptions<object, Output>['schema']) {
    this.#fetch = fetch;
  }

  get ready(): boolean {
    return this.#schema !== undefined;
  }

  /** Fetches what is missing for a language. A fetch that failed is made again by the next call. */
  load(lang: string): Promise<void> {
    const german = /^de\b/.test(lang) && !this.#german;
    if (this.ready && !german) return Promise.resolve();
    return (this.#fetching ??= Promise.all([
      this.#fetch(),
      import('./judge.ts'),
      german ? import('./words.de.ts') : undefined,
    ])
      .then(([schema, judging, words]) => {
        this.#schema = schema;
        this.#judging = judging;
        this.#german ??= words?.de;
      })
      .finally(() => (this.#fetching = undefined)));
  }

  judge(values: unknown): Verdict<Output> | undefined {
    return this.#schema && this.#judging?.judge(this.#schema, values);
  }

  suggest(address: string): string | undefined {
    return this.#judging?.emailSuggestion(address);
  }

  say(lang: string, finding: Finding): string {
    const words = (/^de\b/.test(lang) ? this.#german : undefined) ?? this.#judging?.en;
    return (words && this.#judging?.sentence(words, finding)) ?? '';
  }
}
