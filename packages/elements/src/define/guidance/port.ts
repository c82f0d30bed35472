/** What fetches the definition of each tag that the first set-up shows. */
export const port: Readonly<Record<string, () => Promise<unknown>>> = {
  'varai-profile': () => import('../profile/profile.ts'),
  'varai-integrations': () => import('../integrations/integrations.ts'),
  'varai-plan-picker': () => import('../subscription/plan-picker.ts'),
  'varai-payment-methods': () => import('../payment-methods/payment-methods.ts'),
};
