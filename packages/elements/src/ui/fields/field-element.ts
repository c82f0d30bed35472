import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon, spinner } from '../field-icons.ts';

/**
 * What all fields share. A field is part of its form by itself (`ElementInternals`), and draws its native input in its
 * own light DOM, so that labels, descriptions, autofill and password managers see one tree.
 */
export abstract class FieldElement extends LitElement {
  static readonly formAssociated = true;
  static override properties = {
    name: {},
    uid: {},
    label: {},
    hint: { attribute: false },
    optional: {},
    value: { attribute: false },
    first: { attribute: false },
    problem: { attribute: false },
    error: { attribute: false },
    good: { attribute: false },
    checking: { attribute: false },
    note: { attribute: false },
    autocomplete: {},
    disabled: { type: Boolean },
    readonly: { type: Boolean },
  };

  /** The name in the form's data. */
  declare name: string;
  /** The `id` of the native input, unique in the shadow root. */
  declare uid: string;
  declare label: string;
  declare hint: unknown;
  /** "optional", written after the label; a field without it must be filled in. */
  declare optional: string | undefined;
  declare value: string;
  /** What a reset of the form brings back; what stood in the field first, unless told. */
  declare first: string | undefined;
  /** What is wrong, also while it is not shown: the form is not valid. */
  declare problem: string | undefined;
  /** What is wrong, shown. */
  declare error: string | undefined;
  /** What a check says of a right value. */
  declare good: string | undefined;
  /** Said while a check is being made. */
  declare checking: string | undefined;
  /** Drawn below the field. */
  declare note: unknown;
  /** An autofill token of HTML. */
  declare autocomplete: string;
  declare disabled: boolean;
  declare readonly: boolean;

  readonly internals: ElementInternals = this.attachInternals();
  #fenced = false;

  constructor() {
    super();
    this.name = '';
    this.uid = '';
    this.label = '';
    this.value = '';
    this.autocomplete = '';
    this.disabled = false;
    this.readonly = false;
  }

  /** Whether the field or the fieldset around it is disabled. */
  protected get off(): boolean {
    return this.disabled || this.#fenced;
  }

  /** What the form is sent; null for nothing. */
  protected get formValue(): string | null {
    return this.value;
  }

  /** What stands in a native control that holds a text. */
  protected get shown(): string {
    return this.value;
  }

  /** What the native control is, for focus and for the browser's own messages. */
  get control(): HTMLElement | null {
    return this.querySelector<HTMLElement>('input,select,textarea');
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#fenced = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    // the browser has emptied the native control, also where nothing was changed
    this.requestUpdate();
    this.change(this.first ?? '');
  }

  formStateRestoreCallback(state: string): void {
    this.change(state);
  }

  /** A value that somebody gave, told as a native input tells it. */
  protected change(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    this.first ??= this.value;
  }

  protected override updated(): void {
    this.internals.setFormValue(this.formValue, this.value);
    const { control, problem, shown } = this;
    // what somebody typed is in the control already: only another text is written
    if (control && /^(text|email|tel|url|password|textarea|select-one)$/.test((control as HTMLInputElement).type))
      if ((control as HTMLInputElement).value !== shown) (control as HTMLInputElement).value = shown;
    if (problem !== undefined && !this.off)
      this.internals.setValidity({ customError: true }, problem, control ?? undefined);
    else this.internals.setValidity({});
  }

  protected get describedBy(): string | typeof nothing {
    const { uid, hint, error, good, checking } = this;
    const said = [hint && `${uid}-hint`, error && `${uid}-error`, (good ?? checking) && !error && `${uid}-said`];
    return said.filter(Boolean).join(' ') || nothing;
  }

  protected drawLabel(): TemplateResult {
    return html`<label class="label" id="${this.uid}-label" for=${this.uid}>${this.words()}</label>`;
  }

  protected words(): unknown {
    return this.optional ? html`${this.label} <span class="opt">${this.optional}</span>` : this.label;
  }

  /** Hint, error, and what a check says, in this order below the control. */
  protected drawSaid(): TemplateResult {
    const { uid, hint, error, good, checking, note } = this;
    return html`${hint ? html`<span class="hint" id="${uid}-hint">${hint}</span>` : nothing}
    ${error ? html`<p class="err" id="${uid}-error">${icon('circle-alert')}<span>${error}</span></p>` : nothing}
    ${checking && !error ? html`<p class="hint said" id="${uid}-said">${spinner()}<span>${checking}</span></p>` : nothing}
    ${good && !error && !checking ? html`<p class="okmsg" id="${uid}-said">${icon('check')}<span>${good}</span></p>` : nothing}
    ${note ?? nothing}`;
  }
}
