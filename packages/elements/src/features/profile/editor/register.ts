import { profileRegister, type RegisterQuestion, type Verification } from '@varai/client';
import type { TemplateResult } from 'lit';
import type { AsyncAnswer } from '../../../core/form/async.ts';
import { LocaleController } from '../../../core/locale.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import type { EditorActs } from './acts.ts';
import type { EditorController } from './controller.ts';
import { registerStrings } from './register-strings.ts';

const keyOf = ({ type, value }: RegisterQuestion): string => `${type}:${value}`;

/** What the register says of tax ids that are being typed. Loaded when one is, where the server asks a register. */
export class Register {
  readonly #verdicts = new Map<string, Verification>();
  readonly #editor: EditorController;
  readonly #acts: EditorActs;
  readonly #locale: LocaleController<{ readonly unchecked: string }>;

  constructor(editor: EditorController, acts: EditorActs) {
    this.#editor = editor;
    this.#acts = acts;
    this.#locale = new LocaleController(editor.host, registerStrings);
  }

  /** What a tax number is for, and who is asked about it. */
  help(): TemplateResult {
    const { taxValue } = this.#editor.locale.strings.labels;
    return helpMark('profile.tax-number', taxValue, () => import('../../../define/guidance/help.ts'));
  }

  /** Its word on one, once it was heard. */
  mark(question: RegisterQuestion): TemplateResult | undefined {
    const verdict = this.#verdicts.get(keyOf(question));
    return verdict && this.#acts.mark(verdict, this.#say(verdict));
  }

  /** Asks what was not answered before. Whatever keeps it from answering is no fault of the tax id. */
  async ask(question: RegisterQuestion, signal: AbortSignal): Promise<AsyncAnswer | undefined> {
    const told = this.#verdicts.get(keyOf(question));
    const known = told === 'unavailable' ? undefined : told;
    const verdict = known ?? (await this.#look(question, signal));
    if (signal.aborted) return undefined;
    this.#verdicts.set(keyOf(question), verdict);
    return { aside: this.#say(verdict) };
  }

  async #look(question: RegisterQuestion, signal: AbortSignal): Promise<Verification> {
    try {
      return (await this.#editor.page.client()!.send(profileRegister.ask(question), { signal })).verification;
    } catch {
      return 'unavailable';
    }
  }

  #say(verdict: Verification): string {
    return verdict === 'unavailable' ? this.#locale.strings.unchecked : this.#acts.words.verification[verdict];
  }
}
