import type { Profile } from '@varai/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { labelOf } from '../editor/labels.ts';
import { editorStrings, type EditorStrings } from '../editor/strings.ts';
import { factsStyles } from './facts.styles.ts';

/** A profile to read, for sessions that may not change it. */
export class FactsController {
  readonly #locale: LocaleController<EditorStrings>;
  #profile: Profile | undefined;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, editorStrings);
    adoptLate(host, factsStyles);
  }

  load(profile: Profile): void {
    this.#profile = profile;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#profile) return nothing;
    const { strings, lang } = this.#locale;
    const { company, contact, phone, address, taxIds, timeZone, language } = this.#profile;
    const country = address?.country ?? '';
    const label = (path: string) => labelOf(path, strings, country);
    const spoken = language
      ? (new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language)
      : strings.asPage;
    const home = country && (new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country);
    const lines = address && [
      address.line1,
      address.line2,
      [address.postalCode, address.city].filter(Boolean).join(' '),
      address.state,
      home,
    ];
    return html`<div class="facts">
      ${group(strings.identity, [
        [label('company'), company],
        ...taxIds.map(({ value }): Fact => [label('taxIds.0.value'), value]),
      ])}
      ${group(strings.contact, [
        [label('name'), contact.name],
        [label('email'), contact.email],
        [label('phone'), phone ? html`<bdi dir="ltr">${phone}</bdi>` : ''],
      ])}
      ${group(strings.address, [[strings.address, lines?.filter(Boolean).map((line) => html`${line}<br />`)]])}
      ${group(strings.place, [
        [label('language'), spoken],
        [label('timeZone'), timeZone],
      ])}
    </div>`;
  }
}

type Fact = readonly [label: string, value: unknown];

const group = (title: string, facts: readonly Fact[]) =>
  html`<section aria-label=${title}>
    <dl>
      ${facts.map(
        ([label, value]) =>
          html`<div>
            <dt class="small muted">${label}</dt>
            <dd>${value || '–'}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
