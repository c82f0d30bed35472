import { html } from 'lit';
import { greyed, type LocaleController } from '../../core/locale.ts';
import type { Account } from './account.ts';
import { pickerBody } from './picker-body.ts';
import type { Strings } from './strings.ts';

/** Three plans that differ as plans do, so that what changes takes the room that it will take. */
const plans = ['Starter', 'Professional', 'Enterprise'].map((name, index) => ({
  id: name,
  name,
  description: '–',
  features: ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, 2 * index + 2),
  limits: { aiTokens: index, apiCalls: index, storageBytes: index, seats: index },
  prices: { month: { amount: 1 }, year: { amount: 10 } },
  current: false,
}));

const account = {
  plans,
  subscription: {
    planId: 'Professional',
    interval: 'month',
    status: 'active',
    openChange: null,
  },
  session: { components: null, features: {} },
} as unknown as Account;

/** As many meters as accounts usually have. */
export const usageSkeleton = html`<div class="card usage">
  <div class="use"></div>
  <div class="use"></div>
  <div class="use"></div>
  <div class="use"></div>
</div>`;

/** The picker itself with grey in the place of words, so that nothing moves when they come. */
export const pickerSkeleton = (locale: LocaleController<Strings>, headingLevel: number) =>
  html`<div class="ghost picker">
    ${pickerBody({
      locale: greyed(locale),
      account,
      notices: '',
      usage: usageSkeleton,
      interval: 'month',
      headingLevel,
      show() {},
      choose() {},
    })}
  </div>`;
