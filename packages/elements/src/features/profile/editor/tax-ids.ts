import type { ProfileValues } from '@varai/client/schemas';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { AsyncCheck } from '../../../core/form/async.ts';
import { late, type Late } from '../../../core/late.ts';
import { announce } from '../../../core/live-region.ts';
import type { LocaleController } from '../../../core/locale.ts';
import { icon } from '../../../ui/all-icons.ts';
import { conflict } from '../../../ui/form-troubles.ts';
import type { ActStrings } from './act-strings.ts';
import type { EditorActs } from './acts.ts';
import type { EditorController } from './controller.ts';
import type { Register } from './register.ts';

/** As many as the server takes. */
const most = 5;
const blank = { type: '', value: '' };

/** Further tax ids: a row more, a row less, and what kind each is taken for. */
export class TaxIdRows {
  /** The last row that was asked for; it is drawn while it is the first empty one. */
  #wanted = 0;
  /** The row whose number gets the focus once it is drawn. */
  #focus: number | undefined;
  readonly #editor: EditorController;
  readonly #locale: LocaleController<ActStrings>;

  readonly #register: Late<Register>;

  constructor(editor: EditorController, locale: LocaleController<ActStrings>, acts: EditorActs) {
    this.#editor = editor;
    this.#locale = locale;
    this.#register = late(editor.host, async () => new (await import('./register.ts')).Register(editor, acts));
  }

  /** How many are drawn: one at least, and one without a value at most. */
  get count(): number {
    const { length } = this.#rows;
    return Math.min(Math.max(length, this.#wanted + 1), Math.max(length, 1) + 1);
  }

  /** What was asked for is saved: no empty row is kept. */
  settled(): void {
    this.#wanted = 0;
  }

  /** What kind a typed one is taken for, with each letter: the mark of one with which nothing is wrong. */
  kind(at: number): unknown {
    const { form, places, locale } = this.#editor;
    const { type, value } = this.#typed(at);
    if (!value || !places || form.field(`taxIds.${at}.value`).problem !== undefined) return undefined;
    if (!places.taxIdTypes.includes(type)) return undefined;
    const state = type === 'eu_vat' ? value.slice(0, 2).toUpperCase() : undefined;
    return html`<p class="okmsg" role="status">
        ${icon('check')}<span>${this.#locale.strings.recognised(places.kindName(type, locale.lang, state))}</span>
      </p>
      ${this.#register.part?.mark({ type, value })}`;
  }

  /** The register's check of a number, where the server asks a register about its kind. */
  check(path: string): AsyncCheck | undefined {
    const [list, at, part] = path.split('.');
    const typed = () => this.#typed(Number(at));
    const asks = list === 'taxIds' && part === 'value' && this.#editor.profile?.registers?.includes(typed().type);
    if (!asks) return undefined;
    return {
      says: () => this.#locale.strings.verification.pending,
      run: async (_, signal) => (await this.#register.load())?.ask(typed(), signal),
    };
  }

  /** What stands in a row; its kind is the likely one where none was chosen. */
  #typed(at: number): { readonly type: string; readonly value: string } {
    const { form, places } = this.#editor;
    const { taxIds, address } = form.values as Partial<ProfileValues>;
    const value = textAt(taxIds?.[at]?.value);
    const likely = () => places?.taxIdTypeOf(value, textAt(address?.country)) ?? '';
    return { type: textAt(taxIds?.[at]?.type) || likely(), value };
  }

  /** Below the rows: what two people changed, and the buttons of each row but a lonely one. */
  render(): TemplateResult {
    const { form, host } = this.#editor;
    const { strings } = this.#locale;
    const { count } = this;
    const theirs = form.conflicts.includes('taxIds');
    const full = count >= most || count > Math.max(this.#rows.length, 1);
    if (this.#focus !== undefined) void host.updateComplete.then(() => this.#place());
    return html`<div class="wide row">
      ${theirs ? conflict(form, 'taxIds', form.field('taxIds')) : nothing}
      ${
        count > 1
          ? [...Array(count).keys()].map(
              (at) =>
                html`<button class="btn btn-s btn-quiet" type="button" @click=${() => this.#remove(at)}>
                  ${icon('trash')}${strings.removeTaxId(textAt(form.value(`taxIds.${at}.value`)) || `${at + 1}`)}
                </button>`,
            )
          : nothing
      }
      ${
        full
          ? nothing
          : html`<button class="btn btn-s btn-quiet" type="button" id="taxIds-add" @click=${() => this.#add()}>
              ${icon('plus')}${strings.addTaxId}
            </button>`
      }
      ${this.#register.part?.help()}
    </div>`;
  }

  get #rows(): readonly { readonly value: string | null }[] {
    const { taxIds } = this.#editor.form.values as { taxIds?: readonly { readonly value: string | null }[] };
    return taxIds ?? [];
  }

  #add(): void {
    this.#wanted = this.count;
    this.#focus = this.#wanted;
    this.#editor.host.requestUpdate();
  }

  #remove(at: number): void {
    const { form, host } = this.#editor;
    const rows = form.values.taxIds;
    this.#wanted = 0;
    this.#focus = Math.max(at - 1, 0);
    const left = rows.toSpliced(at, 1);
    if (at < rows.length) form.write('taxIds', left.length > 0 ? left : [blank]);
    announce(this.#locale.strings.removedTaxId, host.renderRoot as ShadowRoot);
    host.requestUpdate();
  }

  /** Who added a row goes on in it; who removed one, in the one before. */
  async #place(): Promise<void> {
    const field = this.#editor.host.renderRoot.querySelector<LitElement>(`[name="taxIds.${this.#focus}.value"]`);
    if (!field || this.#focus === undefined) return;
    this.#focus = undefined;
    await field.updateComplete;
    field.querySelector('input')?.focus();
  }
}

const textAt = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
