import { html, type LitElement, type TemplateResult } from 'lit';
import { StepChangedEvent } from '../core/events.ts';
import { LocaleController } from '../core/locale.ts';
import { icon } from './all-icons.ts';
import { stepsStrings } from './steps-strings.ts';

/** One step of a short series. */
export interface Step<Name extends string = string> {
  readonly name: Name;
  /** What is done in it, in two or three words. */
  readonly label: string;
  /** Whether it is done, where that is known better than by its place before the one that is shown. */
  readonly done?: boolean | undefined;
}

/** What the steps are of, and which there are; asked for anew whenever they are drawn. */
interface Series<Name extends string> {
  readonly label: string;
  readonly steps: readonly Step<Name>[];
}

/**
 * Where somebody is in a short series of named steps: it tells the page of each and draws the list. A step that is not in the
 * list is told of all the same. Whoever uses it leads the focus to a heading that says which step it is, or has it said
 * by `SpokenSteps`.
 */
export class Steps<Name extends string = string> {
  /** The step that is shown; nobody has begun while there is none. */
  at: Name | undefined;
  /** All was gone through. */
  over = false;

  protected readonly host: LitElement;
  protected readonly series: () => Series<Name>;
  readonly #locale;

  constructor(host: LitElement, series: () => Series<Name>) {
    this.host = host;
    this.series = series;
    this.#locale = new LocaleController(host, stepsStrings);
  }

  /** Goes to a step; false where its user is there. */
  enter(name: Name): boolean {
    if (name === this.at && !this.over) return false;
    this.at = name;
    this.over = false;
    this.host.requestUpdate();
    this.host.dispatchEvent(new StepChangedEvent<Name>(name));
    return true;
  }

  /** Forgets where somebody was: the next step is told of whichever it is. */
  reset(): void {
    this.at = undefined;
    this.over = false;
  }

  /** `Step 2 of 3:`, to be said before its label. */
  of(name: Name): string {
    const { steps } = this.series();
    const number = (value: number) => this.#locale.number(value);
    return this.#locale.strings.of(number(steps.findIndex((step) => step.name === name) + 1), number(steps.length));
  }

  render(): TemplateResult {
    const { label, steps } = this.series();
    const current = this.over ? steps.length : steps.findIndex(({ name }) => name === this.at);
    return html`<ol class="stepper" aria-label=${label}>
      ${steps.map((step, index) => {
        const done = index !== current && (step.done ?? index < current);
        return html`<li class=${done ? 'done' : ''} aria-current=${index === current ? 'step' : 'false'}>
          <span class="mk" aria-hidden="true">${done ? icon('check') : this.#locale.number(index + 1)}</span
          ><span class="tx">${step.label}</span>
        </li>`;
      })}
    </ol>`;
  }
}
