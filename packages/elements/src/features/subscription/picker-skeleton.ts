import type { Plan, SessionInfo, Subscription, UsageMeter } from '@varai/client';
import { html } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { pickerBody } from './picker-body.ts';
import type { Strings } from './strings.ts';

const at = '2026-12-01T09:00:00Z';
const usd = { amount: 19900, currency: 'USD' };
const features = [
  'Virtual try-on',
  'Email support',
  'Recommendations',
  'Analytics',
  'Single sign-on',
  'Priority support',
];

/** Three plans that differ as plans do, so that what changes takes the room that it will take. */
const plans = ['Starter', 'Professional', 'Enterprise'].map((name, index): Plan => ({
  id: name,
  name,
  description: 'For a business',
  features: features.slice(0, 2 * index + 2),
  limits: { aiTokens: index, apiCalls: index, storageBytes: index, seats: index },
  prices: { month: usd, year: usd },
  current: false,
}));

const subscription = {
  planId: 'Professional',
  interval: 'month',
  status: 'active',
  price: usd,
  startedAt: at,
  currentPeriodEnd: at,
  trialEnd: null,
  cancelAt: null,
  scheduledChange: null,
  openChange: null,
} as unknown as Subscription;

const meters = (['ai_tokens', 'api_calls', 'storage', 'seats'] as const).map((id): UsageMeter => ({
  id,
  used: 1,
  limit: 10,
  unit: 'seat',
  resetsAt: at,
  projected: 5,
}));

const nothingToDo = () => undefined;

/** The picker itself with grey in the place of words, so that nothing moves when they come. */
export const pickerSkeleton = (locale: LocaleController<Strings>, headingLevel: number) =>
  html`<div class="ghost picker" inert>
    ${pickerBody({
      locale,
      account: { plans, subscription, session: { components: null, features: {} } as unknown as SessionInfo },
      meters,
      interval: 'month',
      headingLevel,
      expanded: new Set(),
      acts: {
        busy: false,
        failed: false,
        keep: nothingToDo,
        resume: nothingToDo,
        continue: nothingToDo,
        show: nothingToDo,
        toggle: nothingToDo,
        choose: nothingToDo,
      },
    })}
  </div>`;
