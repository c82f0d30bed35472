import type { Finding } from '@varai/client/checks';
import { same, valueAt, type FieldValue } from './paths.ts';

/** What a check over the network found: something wrong, or a sentence that says what is right. */
export interface AsyncAnswer {
  readonly finding?: Finding;
  readonly good?: string;
  /** Told to who cannot see it, and in nobody's way, as that nobody could be asked; the feature draws it. */
  readonly aside?: string;
}

/** A check that takes a while, such as a register's. It is asked when the field is right in itself and nobody types any more. */
export interface AsyncCheck {
  /** Milliseconds of rest before it is asked; 400 unless told. */
  readonly after?: number;
  /** What is said meanwhile, such as "Asking the EU register…". */
  readonly says?: () => string;
  run(value: FieldValue, signal: AbortSignal): Promise<AsyncAnswer | undefined>;
}

export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

interface Asked {
  readonly value: FieldValue;
  readonly controller: AbortController;
  answer?: AsyncAnswer | undefined;
  over: boolean;
}

/** Asks each field's slow check once a value, and forgets what was asked for a value that is gone. */
export class AsyncChecks {
  readonly #check: (path: string) => AsyncCheck | undefined;
  readonly #pause: Pause;
  readonly #heard: (path: string) => void;
  readonly #asked = new Map<string, Asked>();

  constructor(check: (path: string) => AsyncCheck | undefined, pause: Pause, heard: (path: string) => void) {
    this.#check = check;
    this.#pause = pause;
    this.#heard = heard;
  }

  checking(path: string): string | undefined {
    const asked = this.#asked.get(path);
    return asked && !asked.over ? (this.#check(path)?.says?.() ?? '') : undefined;
  }

  answer(path: string): AsyncAnswer | undefined {
    return this.#asked.get(path)?.answer;
  }

  /** Paths whose value was found wrong. */
  get refused(): readonly string[] {
    return [...this.#asked].flatMap(([path, { answer }]) => (answer?.finding ? [path] : []));
  }

  /** A value that is right in itself is asked about; a wrong or empty one forgets what was asked. */
  look(path: string, value: FieldValue, right: boolean): void {
    const check = this.#check(path);
    const before = this.#asked.get(path);
    if (before && right && before.value === value) return;
    before?.controller.abort();
    this.#asked.delete(path);
    if (!check || !right || value === null || value === undefined || value === '') return;
    const asked: Asked = { value, controller: new AbortController(), over: false };
    this.#asked.set(path, asked);
    void this.#ask(path, check, asked);
  }

  /** What was asked for a value that does not stand there any more, or that is saved, is forgotten. */
  follow(values: object, loaded: object): void {
    for (const [path, { value }] of this.#asked)
      if (valueAt(values, path) !== value || same(valueAt(loaded, path), value)) this.look(path, value, false);
  }

  stop(): void {
    for (const { controller } of this.#asked.values()) controller.abort();
    this.#asked.clear();
  }

  async #ask(path: string, check: AsyncCheck, asked: Asked): Promise<void> {
    const { signal } = asked.controller;
    await this.#pause(check.after ?? 400, signal);
    if (signal.aborted) return;
    // A check that cannot be made refuses nothing: the server decides.
    asked.answer = await check.run(asked.value, signal).catch(() => undefined);
    asked.over = true;
    if (this.#asked.get(path) === asked) this.#heard(path);
  }
}
