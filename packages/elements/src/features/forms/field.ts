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
  /** Nothing is said of it: it is off, or another button of its group speaks for it. */
  quiet = false;

  /** Our message, to know it from one that the host set. */
  #ours = '';
  #error: HTMLElement | undefined;
  /** What its error is tied to. */
  #tied = new Set<Element>();

  constructor(control: HostControl) {
    this.control = control;
  }

  get rules(): readonly Rule[] {
    return rulesOf(this.control.dataset['validation'] ?? '');
  }

  /** Disabled, itself or with the fieldset around it: it is not sent, and nothing is said of it. */
  get off(): boolean {
    return this.control.matches(':disabled');
  }

  get lines(): boolean {
    return this.control instanceof HTMLTextAreaElement;
  }

  /** The radio buttons that are one choice, in the page's order; of every other field, itself. */
  get group(): readonly HostControl[] {
    const { control } = this;
    if (control.type !== 'radio' || control.name === '') return [control];
    const root = control.getRootNode() as Document | ShadowRoot;
    const all = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    return all.filter(({ name, form }) => name === control.name && form === control.form);
  }

  get value(): string {
    const { control } = this;
    if (control.type === 'checkbox' || control.type === 'radio') {
      const on = (this.group as readonly HTMLInputElement[]).find(({ checked }) => checked);
      return on?.value ?? '';
    }
    return control.value;
  }

  /** The browser holds something that is no value yet: half a date, a number with letters. */
  get unfinished(): boolean {
    return this.control.validity.badInput;
  }

  get label(): string {
    const { control } = this;
    const label = control.labels?.[0];
    const said = control.dataset['label'] ?? control.getAttribute('aria-label') ?? (label && wordsOf(label));
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
    if (!this.shown || this.quiet || this.problem === undefined) return this.#clear();
    if (!this.#error?.isConnected) {
      this.#error = document.createElement('p');
      this.#error.className = 'varai-form-error';
      this.#error.id = `${control.id || `varai-field-${++count}`}-error`;
      const last = this.group.at(-1) ?? control;
      (last.closest('label') ?? last).after(this.#error);
    }
    if (this.#error.textContent !== this.problem) this.#error.textContent = this.problem;
    const { describing, invalid } = this.#holders();
    const tied = new Set([...describing, ...invalid]);
    for (const one of this.#tied) if (!tied.has(one)) this.#untie(one);
    this.#tied = tied;
    for (const one of invalid) one.setAttribute('aria-invalid', 'true');
    for (const one of describing) describe(one, [...this.#described(one), this.#error.id]);
  }

  /**
   * What says aloud that it is wrong: the field, of a choice the group around its buttons, and each of them where there is
   * none. A fieldset cannot be invalid: its buttons are.
   */
  #holders(): { readonly describing: readonly Element[]; readonly invalid: readonly Element[] } {
    const { control, group } = this;
    if (control.type !== 'radio') return { describing: [control], invalid: [control] };
    const around = control.closest('[role="radiogroup"], fieldset');
    const alone =
      around &&
      group.every((radio) => around.contains(radio)) &&
      [...around.querySelectorAll('input, select, textarea')].every((one) => group.includes(one as HostControl));
    if (!alone) return { describing: group, invalid: group };
    return { describing: [around], invalid: around.matches('[role="radiogroup"]') ? [around] : group };
  }

  /** Leaves no trace. */
  release(): void {
    const { control } = this;
    if (control.validity.customError && control.validationMessage === this.#ours) control.setCustomValidity('');
    this.#clear();
  }

  #clear(): void {
    if (!this.#error) return;
    for (const one of this.#tied) this.#untie(one);
    this.#tied.clear();
    this.#error.remove();
    this.#error = undefined;
  }

  #untie(one: Element): void {
    one.removeAttribute('aria-invalid');
    describe(one, this.#described(one));
  }

  /** The ids of the host's own descriptions. */
  #described(one: Element): string[] {
    const ids = (one.getAttribute('aria-describedby') ?? '').split(/\s+/);
    return ids.filter((id) => id !== '' && id !== this.#error?.id);
  }
}

function describe(one: Element, ids: readonly string[]): void {
  if (ids.length > 0) one.setAttribute('aria-describedby', ids.join(' '));
  else one.removeAttribute('aria-describedby');
}

/** What a label says, without what stands in the fields inside it. */
function wordsOf(label: HTMLLabelElement): string {
  const walk = document.createTreeWalker(label, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches('select, textarea, button, datalist, script, style')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  while (walk.nextNode()) if (walk.currentNode instanceof Text) words += walk.currentNode.data;
  return words;
}
