import type { Plan, PreviewInput } from '@varai/client';
import { html, nothing } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { may } from '../access.ts';
import { subscribes } from '../account.ts';
import { hasEnded } from '../next-date.ts';
import type { StandingView } from './notices.ts';

/** Where the money is Shopify's: a first plan is chosen here, and what it holds it lets go on by itself. */
export function noticesAtShopify({ account, locale, choose }: StandingView) {
  const { strings } = locale;
  const { session, plans, subscription } = account;
  if (!subscribes(account) || hasEnded(account.subscription))
    return notice({
      tone: 'info',
      title: subscription ? strings.ended : strings.none,
      text: strings.chooseText,
      actions:
        may(session, 'change-plan') && choose ? plans.map((plan) => choice(strings.choose, plan, choose)) : nothing,
    });
  const { status } = account.subscription;
  return status === 'paused' ? notice({ tone: 'warning', title: strings.held, text: strings.heldText }) : nothing;
}

const choice = (
  label: (plan: string) => string,
  { id, name }: Plan,
  choose: (planId: PreviewInput['planId']) => void,
) => html`<button class="btn btn-s" @click=${() => choose(id)}>${label(name)}</button>`;
