import type { UsageMeter } from '@varai/client';
import { html, nothing } from 'lit';
import { greyed, type LocaleController } from '../../core/locale.ts';
import { heading } from '../../ui/heading.ts';
import { whole } from '../../ui/whole.ts';
import { meterList } from './meters.ts';
import type { Strings } from './strings.ts';

export interface UsageView {
  readonly locale: LocaleController<Strings>;
  readonly meters: readonly UsageMeter[];
  readonly headingLevel: number;
  readonly mayBuy: boolean;
  readonly mayChange: boolean;
  buy(): void;
}

/** The meters, when they begin anew, and the ways to have more. */
export function view({ locale, meters, headingLevel, mayBuy, mayChange, buy }: UsageView) {
  const { strings } = locale;
  const resets = meters.find(({ resetsAt }) => resetsAt)?.resetsAt;
  const short = meters.find(({ id }) => id === 'ai_tokens')?.alert;
  return html`
    <header class="head">
      ${heading(headingLevel, 'heading', strings.heading, 'usage-title')}
      ${resets ? html`<p class="muted small">${strings.period(whole(locale.date(resets)))}</p>` : nothing}
    </header>
    ${meterList(locale, meters)}
    <div class="row">
      ${
        mayBuy
          ? html`<button class="btn ${short ? 'btn-primary' : ''}" type="button" @click=${buy}>${strings.buy}</button>`
          : nothing
      }
      ${
        mayChange
          ? html`<button class="btn btn-quiet" type="button" data-action="change-plan">${strings.change}</button>`
          : nothing
      }
      <slot name="actions"></slot>
    </div>
  `;
}

const day = '2026-12-01';
const blank = { used: 4180, limit: 10_000, extra: 0, projected: null, alert: null } as const;

/** The view itself with grey in the place of words, so that nothing moves when they come. */
export const skeleton = (locale: LocaleController<Strings>, headingLevel: number) => {
  const meters: UsageMeter[] = [
    { ...blank, id: 'ai_tokens', kind: 'sum', unit: 'token', resetsAt: day },
    { ...blank, id: 'api_calls', kind: 'sum', unit: 'call', resetsAt: day },
    { ...blank, id: 'storage', kind: 'gauge', unit: 'byte', resetsAt: null },
    { ...blank, id: 'seats', kind: 'gauge', unit: 'seat', resetsAt: null },
  ];
  return html`<div class="ghost usage">
    ${view({ locale: greyed(locale), meters, headingLevel, mayBuy: true, mayChange: false, buy() {} })}
  </div>`;
};
