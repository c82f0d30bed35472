import type { Dashboard, Metric } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { amount, share } from '../amounts.ts';
import type { Query } from '../query.ts';
import type { Strings } from '../strings.ts';
import { strings, type VoiceStrings } from './strings.ts';

export interface Told {
  readonly period: Query['period'];
  readonly dashboard: Dashboard;
  readonly shown: readonly Metric[];
}

/** Numbers in one breath; whoever wants more reads on. */
const breath = 4;

/**
 * Says how the numbers stand when somebody asked: after a choice, and on a pause. Never as they change: a listener who
 * reads something else must not be told every thirty seconds that revenue has moved (WCAG 4.1.3 asks for results of
 * what somebody did, not for a commentary).
 */
export class VoiceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: LocaleController<Strings>;
  readonly #locale: LocaleController<VoiceStrings>;
  readonly #told: () => Told | undefined;
  #expecting = false;

  constructor(host: LitElement, words: LocaleController<Strings>, told: () => Told | undefined) {
    this.#host = host;
    this.#words = words;
    this.#locale = new LocaleController(host, strings);
    this.#told = told;
    host.addController(this);
  }

  /** Something was chosen: what it brings is said when it comes, once. */
  expect(): void {
    this.#expecting = true;
    this.#host.requestUpdate();
  }

  paused(paused: boolean): void {
    const told = this.#told();
    const { strings: own } = this.#locale;
    this.#say(paused ? own.paused(told ? this.#summary(told) : '') : own.resumed);
  }

  /** Another try is over: how the numbers stand now, and how many are still missing. */
  again(): void {
    const told = this.#told();
    if (!told) return;
    const missing = told.shown.filter(({ reason }) => reason === 'unavailable').length;
    const { strings: words } = this.#words;
    const still = words.without(this.#words.number(missing), this.#words.number(told.shown.length));
    this.#say(missing > 0 ? `${still}.` : this.#summary(told));
  }

  /** How old the numbers are has become something else: said once, whenever it is. */
  aged(how: string): void {
    this.#say(this.#locale.strings.aged(how));
  }

  hostUpdated(): void {
    const told = this.#expecting ? this.#told() : undefined;
    if (!told) return;
    this.#expecting = false;
    this.#say(this.#summary(told));
  }

  #say(text: string): void {
    announce(text, this.#host.shadowRoot!);
  }

  #summary({ period, dashboard, shown }: Told): string {
    const { strings: own } = this.#locale;
    const numbers = shown.filter(({ value }) => value !== null).slice(0, breath);
    const said = numbers.map((metric) => this.#number(metric, dashboard));
    return own.summary(this.#words.strings.periods[period], `${said.join('; ')}.`);
  }

  #number(metric: Metric, { currency, compare }: Dashboard): string {
    const { strings: own } = this.#locale;
    const { strings: words } = this.#words;
    const { change, id, value } = metric;
    const told = amount(this.#words, metric, value!, currency);
    if (!compare || change === null || Math.abs(change) < 0.0005) return own.number(words.names[id], told);
    const percent = share(this.#words, change);
    return own.changed(words.names[id], told, change > 0 ? words.more(percent) : words.less(percent));
  }
}
