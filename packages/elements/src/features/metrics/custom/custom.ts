import type { Dashboard } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { dayInput } from '../../../ui/day-input.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { customStyles } from './custom.styles.ts';
import { strings, type CustomStrings } from './strings.ts';

const day = 86_400_000;
/** What the API takes; see `metrics/period_refused`. */
const most = 400;

/** What is wrong with two days as inputs give them. */
export function faultOf(from: string, to: string): 'missing' | 'order' | 'tooLong' | undefined {
  if (!from || !to) return 'missing';
  const length = (Date.parse(to) - Date.parse(from)) / day + 1;
  return length < 1 ? 'order' : length > most ? 'tooLong' : undefined;
}

/** The day that it is in a zone, as inputs write it. */
export function dayIn(timeZone: string, iso: string): string {
  // no locale writes it so in every engine: put together by name
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = format.formatToParts(new Date(iso));
  return ['year', 'month', 'day'].map((name) => parts.find(({ type }) => type === name)!.value).join('-');
}

/** Two days of the store's calendar, both included. */
export class CustomController implements ReactiveController {
  readonly #host: LitElement;
  readonly #locale: LocaleController<CustomStrings>;
  readonly #chosen: (from: string, to: string) => void;
  #fault: ReturnType<typeof faultOf>;

  constructor(host: LitElement, chosen: (from: string, to: string) => void) {
    this.#host = host;
    this.#chosen = chosen;
    this.#locale = new LocaleController(host, strings);
    adoptLate(host, fieldStyles, customStyles);
    host.addController(this);
  }

  hostConnected(): void {}

  render({ period, timeZone, asOf }: Dashboard): TemplateResult {
    const { strings: own } = this.#locale;
    const fault = this.#fault;
    const last = dayIn(timeZone, new Date(Date.parse(period.to) - 1).toISOString());
    const today = dayIn(timeZone, asOf);
    const input = (name: 'from' | 'to', value: string) =>
      dayInput({ name, label: own[name], value, max: today, fault: fault && 'custom-fault' });
    return html`<form class="custom" aria-label=${own.legend} novalidate @submit=${this.#submit}>
      ${input('from', dayIn(timeZone, period.from))} ${input('to', last < today ? last : today)}
      <button class="btn" type="submit">${own.show}</button>
      ${fault ? html`<p class="err" id="custom-fault" role="alert">${own[fault]}</p>` : nothing}
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const valueOf = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
    const [from, to] = [valueOf('from'), valueOf('to')];
    this.#fault = faultOf(from, to);
    this.#host.requestUpdate();
    if (!this.#fault) this.#chosen(from, to);
  };
}
