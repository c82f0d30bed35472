import type { VaraiError } from '@varai/client';
import type { Finding } from '@varai/client/checks';
import type { AsyncChecks } from './async.ts';
import type { Fault } from './options.ts';
import { above, fieldAt, same, type FieldValue } from './paths.ts';
import type { Rules } from './rules.ts';

interface Page {
  lang(): string;
  arrived(paths: readonly string[]): void;
}

/** What schema, slow checks and server say of the values of a form, in words. */
export class Verdicts<Values extends object, Output> {
  /** What the schema made of the values, while it finds nothing wrong and nothing waits for its check. */
  output: Output | undefined;

  readonly #rules: Rules<Values, Output>;
  readonly #slow: AsyncChecks;
  readonly #page: Page;
  readonly #refused = new Map<string, { readonly beside: unknown; readonly message: string }>();
  #findings: ReadonlyMap<string, Finding> = new Map();
  #known: Values | undefined;
  #waiting: ReadonlyMap<string, () => Promise<unknown>> = new Map();
  /** What the waiting ones wait for; it never fails. */
  #arriving: Promise<void> | undefined;

  constructor(rules: Rules<Values, Output>, slow: AsyncChecks, page: Page) {
    this.#rules = rules;
    this.#slow = slow;
    this.#page = page;
  }

  /** Judges values once: the same object is not looked at again. Fetches what they wait for. */
  look(values: Values, loaded: Values): void {
    if (this.#known === values) return;
    const verdict = this.#rules.judge(values, loaded);
    if (!verdict) return;
    this.#known = values;
    this.#slow.follow(values, loaded);
    this.#findings = new Map(verdict.findings?.map((finding) => [finding.path, finding]));
    this.#wait(new Map([...this.#rules.waits(values, loaded)].filter(([path]) => !this.#findings.has(path))));
    this.output = verdict.findings || this.#waiting.size > 0 ? undefined : verdict.value;
    for (const [path, { beside }] of this.#refused) if (!same(beside, above(values, path))) this.#refused.delete(path);
  }

  /** Paths whose value is not judged yet. */
  get waiting(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /** Resolves once all is judged, or cannot be; what could not be fetched is asked for again. */
  async whole(drafts: { readonly values: Values; readonly base: Values | undefined }): Promise<void> {
    if (!this.#rules.ready) return;
    this.forget();
    for (let seen: Values | undefined; seen !== drafts.values; await this.#arriving) {
      seen = drafts.values;
      this.look(seen, drafts.base ?? seen);
    }
  }

  /** The same values are judged anew. */
  forget(): void {
    this.#known = undefined;
  }

  /** What stands in the way of saving, in the order of the schema. */
  faults(label: (path: string) => string): readonly Fault[] {
    const paths = new Set([...this.#findings.keys(), ...this.#refused.keys(), ...this.#slow.refused]);
    return [...paths].flatMap((path) => {
      const text = this.problem(path);
      return text === undefined ? [] : [{ path, label: label(path), text }];
    });
  }

  problem(path: string): string | undefined {
    const finding = this.#findings.get(path) ?? this.#slow.answer(path)?.finding;
    return finding ? this.#rules.say(this.#page.lang(), finding) : this.#refused.get(path)?.message;
  }

  /** What a check that took a while has to say, to whoever cannot see it. */
  heard(path: string): string | undefined {
    return this.problem(path) ?? this.#slow.answer(path)?.good ?? this.#slow.answer(path)?.aside;
  }

  /** Asks a field's slow check, if its value is right in itself. */
  ask(path: string, value: FieldValue): void {
    this.#slow.look(path, value, !this.#findings.has(path) && !this.#waiting.has(path));
  }

  /** Takes the refusals of a 422, each at a field; it stays until that is changed, or anything beside it. */
  refuse({ errors }: VaraiError, values: object, within?: string): void {
    for (const { path: told, message } of errors) {
      const inner = `${told}.`.startsWith(`${within}.`) ? told.slice(within!.length + 1) : told;
      const path = fieldAt(values, inner);
      this.#refused.set(path, { beside: above(values, path), message });
    }
  }

  forgive(): void {
    this.#refused.clear();
  }

  #wait(waiting: ReadonlyMap<string, () => Promise<unknown>>): void {
    this.#waiting = waiting;
    this.#arriving = undefined;
    if (waiting.size === 0) return;
    this.#arriving = Promise.all([...waiting.values()].map((fetch) => fetch())).then(
      () => {
        this.forget();
        this.#page.arrived([...waiting.keys()]);
      },
      () => this.#page.arrived([]), // the next value, or try to save, asks again
    );
  }
}
