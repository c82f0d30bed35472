import type { Interval, Plan } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icons.ts';
import { limitText } from './limits.ts';
import { difference, limitNames } from './offer.ts';
import type { Strings } from './strings.ts';

export interface CardView {
  readonly locale: LocaleController<Strings>;
  readonly plan: Plan;
  /** Today's plan; absent while there is none. */
  readonly today: Plan | undefined;
  readonly interval: Interval;
  /** Every feature of any plan, so that rows align across cards. */
  readonly features: readonly string[];
  readonly headingLevel: number;
  /** What may be done with the plan: its button, or why there is none. */
  readonly action: unknown;
}

/** One plan: price, its action, what it holds. Narrow, it says what changes and hides the rest; wide, all rows align. */
export function planCard(view: CardView) {
  const { locale, plan, today, interval } = view;
  const { picker, each } = locale.strings;
  const current = plan.id === today?.id;
  const id = `plan-${plan.id}`;
  const other = interval === 'year' ? picker.whenMonthly : picker.whenYearly;
  const otherPrice = locale.money(interval === 'year' ? plan.prices.month : plan.prices.year, { style: 'list' });
  return html`
    <article class="plan ${current ? 'current' : ''}" part="plan" aria-labelledby=${id}>
      <div class="plan-top">
        <div class="plan-name">
          ${heading(view.headingLevel, 'sub', plan.name, id)}
          ${current ? html`<span class="badge is-accent" part="current">${picker.current}</span>` : nothing}
        </div>
        <p class="muted small">${plan.description}</p>
        <p class="price" part="price">
          ${locale.money(plan.prices[interval], { style: 'list' })} <small>${each[interval]}</small>
        </p>
        <p class="cap">${other(otherPrice)}</p>
      </div>
      <div class="plan-action">${view.action}</div>
      ${current || !today ? nothing : changes(view, today)}
      <button class="btn btn-quiet btn-s more" aria-expanded="false" aria-controls="rows-${plan.id}" @click=${toggle}>
        ${icon('chevron-right')}${picker.allFeatures(limitNames.length + view.features.length)}
      </button>
      ${rows(view)}
    </article>
  `;
}

function toggle({ currentTarget }: Event): void {
  const more = currentTarget as HTMLElement;
  more.ariaExpanded = String(more.ariaExpanded !== 'true');
}

function changes(view: CardView, today: Plan) {
  const { locale, plan } = view;
  const { picker, limits } = locale.strings;
  const { limits: moved, gains, losses } = difference(today, plan);
  const nothingMoves = moved.length + gains.length + losses.length === 0;
  return html`<ul class="differs" aria-label=${picker.changes}>
    ${nothingMoves ? html`<li>${picker.same}</li>` : nothing}
    ${moved.map(({ name, before, after }) => {
      const [from, to] = [
        limitText(locale, picker.unlimited, name, before),
        limitText(locale, picker.unlimited, name, after),
      ];
      return html`<li>
        <span class="muted">${limits[name]}</span>
        <b class="num"
          ><span class="was" aria-hidden="true">${from} → </span><span aria-hidden="true">${to}</span>
          <span class="sr">${picker.fromTo(from, to)}</span></b
        >
      </li>`;
    })}
    ${gains.map((feature) => html`<li>${picker.gains(feature)}</li>`)}
    ${losses.map((feature) => html`<li class="muted">${picker.loses(feature)}</li>`)}
  </ul>`;
}

function rows({ locale, plan, features }: CardView) {
  const { picker, limits } = locale.strings;
  return html`<dl class="rows" id="rows-${plan.id}">
    ${limitNames.map(
      (name) =>
        html`<div>
          <dt>${limits[name]}</dt>
          <dd>${limitText(locale, picker.unlimited, name, plan.limits[name])}</dd>
        </div>`,
    )}
    ${features.map((feature) => {
      const has = plan.features.includes(feature);
      return html`<div class=${has ? '' : 'off'}>
        <dt>${feature}</dt>
        <dd>
          ${has ? icon('check') : html`<span aria-hidden="true">–</span>`}<span class="sr"
            >${has ? picker.included : picker.notIncluded}</span
          >
        </dd>
      </div>`;
    })}
  </dl>`;
}
