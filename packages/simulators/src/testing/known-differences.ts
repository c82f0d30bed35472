/** Where the stand-in and Stripe's published fixtures part, and why: the installed SDK's types decide. */
export const knownDifferences: Record<string, { lacks: string[]; adds: string[]; why: string }> = {
  charge: { lacks: ['refunds'], adds: [], why: 'shown only when expanded since 2022-11-15' },
  invoice: { lacks: ['subscription'], adds: [], why: 'moved to parent.subscription_details in 2025-03-31.basil' },
  payment_intent: {
    lacks: [],
    adds: ['allowed_payment_method_types', 'payment_record'],
    why: 'newer than the fixtures',
  },
  product: { lacks: [], adds: ['tax_details'], why: 'newer than the fixtures' },
  setup_intent: { lacks: [], adds: ['allowed_payment_method_types'], why: 'newer than the fixtures' },
  subscription_item: { lacks: [], adds: ['current_trial'], why: 'newer than the fixtures' },
  subscription_schedule: { lacks: [], adds: ['pause_schedules'], why: 'newer than the fixtures' },
};
