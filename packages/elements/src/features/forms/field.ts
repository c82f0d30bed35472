import { rulesOf, type Rule } from './rules.ts';

export type HostControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isControl = (node: unknown): node is HostControl =>
  node instanceof HTMLInputElement || node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement;

let count = 0;

/** One of the host's fields: reads it, and says next to it what is wrong. Leaves it as it was when it is let go. */
export class HostField {
  readonly control: HostControl;
  /** Whether what is wrong is shown. */
  shown = false;
  problem: string | undefined;

  /** Our message, to know it from one that the host set. */
  #ours = '';
  #error: HTMLElement | undefined;

  constructor(control: HostControl) {
    this.control = control;
  }

  get rules(): readonly Rule[] {
    return rulesOf(this.control.dataset['validation'] ?? '');
  }

  get lines(): boolean {
    return this.control instanceof HTMLTextAreaElement;
  }

  get value(): string {
    const { control } = this;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? control.value : '';
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      const group = control.form?.elements.namedItem(control.name);
      return group instanceof RadioNodeList ? group.value : control.checked ? control.value : '';
    }
    return control.value;
  }

  get label(): string {
    const { control } = this;
    const said = control.dataset['label'] ?? control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent;
    return (said ?? control.name).replace(/\s+/g, ' ').trim().slice(0, 100);
  }

  /** What the host itself, or the browser for it, finds wrong. */
  get hosts(): string | undefined {
    const { validity, validationMessage } = this.control;
    if (validity.valid || (validity.customError && validationMessage === this.#ours)) return undefined;
    return validationMessage || undefined;
  }

  /** Takes a verdict: the browser hears of it at once, people when the field has been left. */
  judge(problem: string | undefined): void {
    const { control } = this;
    const ours = control.validity.customError && control.validationMessage === this.#ours;
    // A message of the host's own stays.
    if (!control.validity.customError || ours) {
      this.#ours = problem ?? '';
      control.setCustomValidity(this.#ours);
    }
    this.problem = problem ?? this.hosts;
    this.draw();
  }

  draw(): void {
    const { control } = this;
    if (!this.shown || this.problem === undefined) return this.#clear();
    if (!this.#error?.isConnected) {
      this.#error = document.createElement('p');
      this.#error.className = 'varai-form-error';
      this.#error.id = `${control.id || `varai-field-${++count}`}-error`;
      (control.closest('label') ?? control).after(this.#error);
    }
    if (this.#error.textContent !== this.problem) this.#error.textContent = this.problem;
    control.setAttribute('aria-invalid', 'true');
    this.#describe([...this.#described(), this.#error.id]);
  }

  /** Leaves no trace. */
  release(): void {
    const { control } = this;
    if (control.validity.customError && control.validationMessage === this.#ours) control.setCustomValidity('');
    this.#clear();
  }

  #clear(): void {
    if (!this.#error) return;
    this.control.removeAttribute('aria-invalid');
    this.#describe(this.#described());
    this.#error.remove();
    this.#error = undefined;
  }

  /** The ids of the host's own descriptions. */
  #described(): string[] {
    const ids = (this.control.getAttribute('aria-describedby') ?? '').split(/\s+/);
    return ids.filter((id) => id !== '' && id !== this.#error?.id);
  }

  #describe(ids: readonly string[]): void {
    if (ids.length > 0) this.control.setAttribute('aria-describedby', ids.join(' '));
    else this.control.removeAttribute('aria-describedby');
  }
}
