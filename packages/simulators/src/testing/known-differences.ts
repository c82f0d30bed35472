/**
 * Where the stand-in and Stripe's published fixtures part, by the path of the hash, and why: the installed SDK's types decide.
 * What lacks is optional in them, or gone.
 */
export const knownDifferences: Record<string, { lacks: string[]; adds: string[]; why: string }> = {
  charge: { lacks: ['refunds'], adds: [], why: 'shown only when expanded since 2022-11-15' },
  'charge.outcome': {
    lacks: [],
    adds: ['risk_level', 'risk_score'],
    why: 'optional: there where Radar has looked at the payment',
  },
  'charge.payment_method_details.card': {
    lacks: ['extended_authorization', 'incremental_authorization', 'multicapture', 'network_token', 'overcapture'],
    adds: ['electronic_commerce_indicator'],
    why: 'optional: of payments that are captured later; the indicator is newer than the fixtures',
  },
  'event.data': { lacks: [], adds: ['previous_attributes'], why: 'optional: there in events of changes' },
  invoice: { lacks: ['subscription'], adds: [], why: 'moved to parent.subscription_details in 2025-03-31.basil' },
  'invoice.lines.data[].pricing': { lacks: [], adds: ['price_details'], why: 'optional: there as its type says' },
  'invoice_payment.payment': { lacks: [], adds: ['payment_intent'], why: 'optional: there as its type says' },
  'line_item.pricing': { lacks: [], adds: ['price_details'], why: 'optional: there as its type says' },
  payment_intent: {
    lacks: [],
    adds: ['allowed_payment_method_types', 'payment_record'],
    why: 'newer than the fixtures',
  },
  'payment_intent.payment_method_options': {
    lacks: [],
    adds: ['card'],
    why: 'optional: one for each type of method that it takes',
  },
  product: { lacks: [], adds: ['tax_details'], why: 'newer than the fixtures' },
  'refund.destination_details.card': {
    lacks: [],
    adds: ['reference_status', 'reference_type'],
    why: 'optional: there where a card was refunded',
  },
  setup_intent: { lacks: [], adds: ['allowed_payment_method_types'], why: 'newer than the fixtures' },
  'setup_intent.automatic_payment_methods': {
    lacks: [],
    adds: ['allow_redirects'],
    why: 'optional: there where methods are chosen automatically',
  },
  'subscription.billing_mode.flexible': {
    lacks: [],
    adds: ['proration_discounts'],
    why: 'optional: there in the flexible mode',
  },
  'subscription.cancellation_details': { lacks: [], adds: ['feedback_option'], why: 'newer than the fixtures' },
  'subscription.items.data[]': { lacks: [], adds: ['current_trial'], why: 'newer than the fixtures' },
  'subscription.pending_update': { lacks: [], adds: ['cancel_at_period_end'], why: 'newer than the fixtures' },
  'subscription.trial_settings.end_behavior': {
    lacks: [],
    adds: ['billing_cycle_anchor'],
    why: 'newer than the fixtures',
  },
  subscription_item: { lacks: [], adds: ['current_trial'], why: 'newer than the fixtures' },
  subscription_schedule: { lacks: [], adds: ['pause_schedules'], why: 'newer than the fixtures' },
  'subscription_schedule.billing_mode.flexible': {
    lacks: [],
    adds: ['proration_discounts'],
    why: 'optional: there in the flexible mode',
  },
  'subscription_schedule.phases[]': {
    lacks: [],
    adds: ['automatic_tax'],
    why: 'optional: there where the phase sets it',
  },
};
