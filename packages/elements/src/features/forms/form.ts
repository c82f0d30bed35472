import { html, LitElement, nothing } from 'lit';
import { pageScope } from '../../core/config.ts';
import { ScopeController } from '../../core/context.ts';
import { pluralForm } from '../../core/format.ts';
import { formStrings, type FormStrings } from '../../core/form/strings.ts';
import { wordsIn } from '../../core/locale.ts';
import { adoptTokens } from '../../core/tokens.ts';
import { icon } from '../../ui/all-icons.ts';
import { FormRefusedEvent, FormSubmitEvent, type WrongField } from './events.ts';
import { HostField, isControl, type HostControl } from './field.ts';
import { pageStyles, styles } from './form.styles.ts';
import { free, hold, isTried, report } from './hold.ts';
import { fetchChecks, fetched, findingOf, say, unfinished } from './judge.ts';

/**
 * @summary Gives the host's own form the checks and words of the portal's forms.
 *
 * Stands around a form, or inside it, and looks after every field with `data-validation`, also those that come later:
 * `required`, `email`, `phone:DE`, `postal:DE` or `postal:#country`, `vat`, `tax:us_ein`, `min:3`, `max:80`, `url`,
 * `number`, `integer`, `date`, `currency`, `timezone`, `match:#id`, joined by `|`. `data-label` names a field whose label does not.
 *
 * It judges a try to send in the browser's place (the form is `novalidate` meanwhile); a page that only asks by
 * `checkValidity()` is answered and nobody is told. A button with `formnovalidate` sends the form as it is.
 *
 * An error stands next to its field once that has been left, as `.varai-form-error`; any rule of the page wins over its look.
 *
 * @slot - The form.
 * @event {FormSubmitEvent} varai-form-submit - The form is right and about to be sent; cancel it to keep it here. Carries `form` and `submitter`.
 * @event {FormRefusedEvent} varai-form-refused - Somebody tried to send a form with something wrong in it. Carries `form` and `wrong`.
 * @csspart summary - What is wrong, with a link to each field, after a try to send.
 * @cssstate refused - Somebody tried to send it, and something is still wrong.
 */
export class Form extends LitElement {
  static readonly tag = 'varai-form';
  static override styles = styles;
  static override properties = { wrong: { attribute: false }, strings: { attribute: false } };

  /** What the summary shows. */
  declare protected wrong: readonly WrongField[];
  declare protected strings: FormStrings;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #fields = new Map<Element, HostField>();
  readonly #watch = new MutationObserver((changes) => {
    const theirs = changes.some(({ type, addedNodes, removedNodes }) => {
      const nodes = [...addedNodes, ...removedNodes];
      return type === 'attributes' || nodes.some((node) => !(node as Partial<Element>).matches?.('.varai-form-error'));
    });
    if (theirs) this.#gather();
  });
  #lang = 'en';
  #chosen: string | undefined;
  #tried = false;
  /** What is wrong, told or not. */
  #wrongs: readonly (WrongField & { readonly field: HostControl })[] = [];
  /** Forms that somebody tried to send and whose checks are on their way. */
  readonly #waiting = new Set<HTMLFormElement>();
  /** The forms of its fields, and the one around it. */
  #forms = new Set<HTMLFormElement>();

  constructor() {
    super();
    this.wrong = [];
    this.strings = formStrings.en;
    new ScopeController(this, pageScope, ({ $locale }) =>
      $locale.subscribe((locale) => {
        this.#chosen = locale;
        this.#speak();
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptTokens(document);
    adopt(this.getRootNode() as Document | ShadowRoot);
    this.addEventListener('submit', this.#submit, { capture: true });
    this.addEventListener('invalid', this.#invalid, { capture: true });
    this.addEventListener('input', this.#input);
    this.addEventListener('change', this.#input);
    this.addEventListener('focusout', this.#leave);
    this.addEventListener('reset', this.#reset);
    this.#watch.observe(this, { childList: true, subtree: true, attributeFilter: ['data-validation', 'form'] });
    this.#speak();
    this.#gather();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    for (const field of this.#fields.values()) field.release();
    this.#fields.clear();
    this.#take(new Set());
    this.#tried = false;
    this.wrong = [];
  }

  protected override render(): unknown {
    return html`${this.wrong.length > 0 ? this.#summary() : nothing}<slot></slot>`;
  }

  #summary() {
    const { wrong, strings } = this;
    return html`<div class="notice is-danger sum" part="summary" role="alert" tabindex="-1">
      ${icon('circle-alert')}
      <p class="sub">${pluralForm(this.#lang, wrong.length, strings.needed).replace('#', String(wrong.length))}</p>
      <ul>
        ${wrong.map(
          ({ field, label, text }) =>
            html`<li><a href="#${field.id}" @click=${(event: Event) => jump(event, field)}>${label}: ${text}</a></li>`,
        )}
      </ul>
    </div>`;
  }

  /** Takes in fields that came, lets go of those that went. */
  #gather(): void {
    const here = new Set([...this.querySelectorAll('[data-validation]')].filter(isControl));
    for (const [control, field] of this.#fields) {
      if (here.has(control as never)) continue;
      field.release();
      this.#fields.delete(control);
    }
    for (const control of here) if (!this.#fields.has(control)) this.#fields.set(control, new HostField(control));
    const forms = [this.closest('form'), ...[...here].map(({ form }) => form)];
    this.#take(new Set(forms.filter((form) => form !== null)));
    void this.#fetch().then(() => this.#judge());
  }

  /** Forms that are not inside are listened to where they are. */
  #take(forms: Set<HTMLFormElement>): void {
    for (const form of this.#forms) {
      if (forms.has(form)) continue;
      free(form);
      form.removeEventListener('submit', this.#submit, { capture: true });
      form.removeEventListener('reset', this.#reset);
    }
    for (const form of forms) {
      if (this.#forms.has(form)) continue;
      hold(form);
      if (this.contains(form)) continue;
      form.addEventListener('submit', this.#submit, { capture: true });
      form.addEventListener('reset', this.#reset);
    }
    this.#forms = forms;
  }

  get #rules() {
    return [...this.#fields.values()].flatMap(({ rules }) => rules);
  }

  /** Checks that cannot be had refuse nothing: the host's server decides. */
  readonly #fetch = (): Promise<void> => fetchChecks(this.#rules, this.#lang).catch(() => undefined);

  #speak(): void {
    const inherited = () =>
      this.parentElement?.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || 'en';
    const lang = this.lang || this.#chosen || inherited();
    this.#lang = lang;
    const speak = (strings: FormStrings) => {
      if (lang === this.#lang) this.strings = strings;
    };
    if (/^en\b/.test(lang)) speak(formStrings.en);
    else void wordsIn(lang, formStrings).then(speak);
    void this.#fetch().then(() => this.#judge());
  }

  #judge(): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const other = (id: string) => {
      const control = root.getElementById(id);
      if (!isControl(control)) return undefined;
      const field = this.#fields.get(control) ?? new HostField(control);
      return { value: field.value, label: field.label };
    };
    for (const field of this.#fields.values()) {
      field.quiet = field.off || !this.#speaks(field);
      if (field.quiet) field.judge(undefined);
      else if (field.unfinished) field.judge(unfinished(field.control.type, this.#lang));
      else {
        const finding = findingOf(field.rules, field.value, { other, lines: field.lines });
        field.judge(finding && say(finding, this.#lang));
      }
    }
    this.#wrongs = [...this.#fields.values()].flatMap(({ control, label, problem, quiet }) =>
      problem === undefined || quiet ? [] : [{ field: control, label, text: problem }],
    );
    this.wrong = this.#tried ? this.#wrongs : [];
    const { states } = this.#internals;
    if (this.wrong.length > 0) states.add('refused');
    else states.delete('refused');
  }

  /** Of several radio buttons of a group, the first speaks for all. */
  #speaks = ({ control, group }: HostField): boolean =>
    control === (group.find((radio) => this.#fields.has(radio) && !radio.matches(':disabled')) ?? control);

  readonly #input = (): void => this.#judge();

  readonly #leave = (event: FocusEvent): void => {
    const { target, relatedTarget } = event;
    for (const field of this.#fields.values()) {
      const parts: readonly unknown[] = field.group;
      if (!parts.includes(target) || parts.includes(relatedTarget)) continue;
      field.shown = true;
      field.draw();
    }
  };

  /** The browser's bubble is not read everywhere, and would stand over what we say. A host that only asks is left alone. */
  readonly #invalid = (event: Event): void => {
    const form = this.#fields.get(event.target as Element)?.control.form;
    if (!form || !isTried(form)) return;
    event.preventDefault();
    this.#refuse(form);
  };

  readonly #submit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    if (submitter && 'formNoValidate' in submitter && submitter.formNoValidate) return;
    if (resent !== form && !fetched(this.#rules)) return this.#later(event, form, submitter);
    this.#judge();
    const wrong = this.#wrongs.some(({ field }) => field.form === form);
    if (wrong) this.#refuse(form);
    if (!report(form) || wrong) return stop(event);
    this.#tried = false;
    this.wrong = [];
    if (!this.dispatchEvent(new FormSubmitEvent(form, submitter))) stop(event);
  };

  /** Sends it again when its checks have come, or when it is known that they do not. */
  #later(event: Event, form: HTMLFormElement, submitter: HTMLElement | null): void {
    stop(event);
    // pressed once more meanwhile: it is sent once
    if (this.#waiting.has(form)) return;
    this.#waiting.add(form);
    void this.#fetch().then(() => {
      this.#waiting.delete(form);
      // what cannot be judged passes, once
      resent = fetched(this.#rules) ? undefined : form;
      form.requestSubmit((submitter as HTMLButtonElement | null)?.form === form ? submitter : null);
      resent = undefined;
    });
  }

  /** One try may report several fields: it is told once, with all of them. */
  #refuse(form: HTMLFormElement): void {
    const first = !this.#tried;
    this.#tried = true;
    for (const field of this.#fields.values()) field.shown = true;
    this.#judge();
    if (this.#told) return;
    this.#told = true;
    queueMicrotask(() => {
      this.#told = false;
    });
    this.dispatchEvent(new FormRefusedEvent(form, this.wrong));
    void this.updateComplete.then(() => {
      const target = this.wrong.length === 1 && first ? this.wrong[0]!.field : this.renderRoot.querySelector('.sum');
      if (target instanceof HTMLElement) target.focus();
    });
  }
  #told = false;

  /** The browser puts the values back after the event, and after the microtasks between its listeners. */
  readonly #reset = (event: Event): void => {
    setTimeout(() => {
      if (event.defaultPrevented) return;
      this.#tried = false;
      for (const field of this.#fields.values()) if (field.control.form === event.target) field.shown = false;
      this.#judge();
    });
  };
}

/** The form that is being sent again, by us, though its checks cannot be had. */
let resent: HTMLFormElement | undefined;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function jump(event: Event, field: HTMLElement): void {
  event.preventDefault();
  field.focus();
}

/** Gives the tree that the form stands in the look of its errors, once. */
function adopt(root: Document | ShadowRoot): void {
  const sheet = pageStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

declare global {
  interface HTMLElementTagNameMap {
    [Form.tag]: Form;
  }
}
