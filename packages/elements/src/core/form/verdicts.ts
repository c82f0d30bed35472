import type { VaraiError } from '@varai/client';
import type { Finding } from '@varai/client/checks';
import type { AsyncChecks } from './async.ts';
import { same, valueAt, type FieldValue } from './paths.ts';
import type { Rules } from './rules.ts';

/** What schema, slow checks and server say of the values of a form, in words. */
export class Verdicts<Output> {
  /** What the schema made of the values, while it finds nothing wrong. */
  output: Output | undefined;

  readonly #rules: Rules<Output>;
  readonly #slow: AsyncChecks;
  readonly #lang: () => string;
  readonly #refused = new Map<string, { readonly value: unknown; readonly message: string }>();
  #findings: ReadonlyMap<string, Finding> = new Map();
  #known: object | undefined;

  constructor(rules: Rules<Output>, slow: AsyncChecks, lang: () => string) {
    this.#rules = rules;
    this.#slow = slow;
    this.#lang = lang;
  }

  /** Judges values once: the same object is not looked at again. */
  look(values: object): void {
    if (this.#known === values) return;
    const verdict = this.#rules.judge(values);
    if (!verdict) return;
    this.#known = values;
    this.#findings = new Map(verdict.findings?.map((finding) => [finding.path, finding]));
    this.output = verdict.findings ? undefined : verdict.value;
    for (const [path, { value }] of this.#refused) if (!same(value, valueAt(values, path))) this.#refused.delete(path);
  }

  /** What stands in the way of saving, in the order of the schema. */
  get paths(): readonly string[] {
    return [...new Set([...this.#findings.keys(), ...this.#refused.keys(), ...this.#slow.refused])];
  }

  problem(path: string): string | undefined {
    const finding = this.#findings.get(path) ?? this.#slow.answer(path)?.finding;
    return finding ? this.#rules.say(this.#lang(), finding) : this.#refused.get(path)?.message;
  }

  /** What a slow check has to say, to whoever cannot see it. */
  heard(path: string): string | undefined {
    const { finding, good } = this.#slow.answer(path) ?? {};
    return finding ? this.#rules.say(this.#lang(), finding) : good;
  }

  /** Asks a field's slow check, if its value is right in itself. */
  ask(path: string, value: FieldValue): void {
    this.#slow.look(path, value, !this.#findings.has(path));
  }

  /** Takes the refusals of a 422; each stays until its field is changed. */
  refuse({ errors }: VaraiError, values: object, within?: string): void {
    for (const { path: told, message } of errors) {
      const path = within !== undefined && told.startsWith(`${within}.`) ? told.slice(within.length + 1) : told;
      this.#refused.set(path, { value: valueAt(values, path), message });
    }
  }

  forgive(): void {
    this.#refused.clear();
  }
}
