import { html } from 'lit';
import { greyed, type LocaleController } from '../../../core/locale.ts';
import type { Subscriber } from '../account.ts';
import type { SummaryStrings } from './strings.ts';
import { summary } from './view.ts';

const account = {
  plans: [{ id: '', name: 'Professional' }],
  subscription: { planId: '', status: 'active' },
  session: { components: null, features: {} },
} as unknown as Subscriber;

/** The summary itself with grey in the place of words, so that nothing moves when they come. */
export const summarySkeleton = (locale: LocaleController<SummaryStrings>, headingLevel: number) =>
  html`<div class="ghost summary">
    ${summary({ locale: greyed(locale), account, headingLevel, notices: '', change() {}, cancel() {} })}
  </div>`;
