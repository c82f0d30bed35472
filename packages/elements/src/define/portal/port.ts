/** What fetches the definition of each tag that the portal shows, and what knows the options of the settings. */
export const port: Readonly<Record<string, () => Promise<unknown>>> = {
  'varai-live-metrics': () => import('../metrics/live-metrics.ts'),
  'varai-subscription': () => import('../subscription/subscription.ts'),
  'varai-plan-picker': () => import('../subscription/plan-picker.ts'),
  'varai-payment-methods': () => import('../payment-methods/payment-methods.ts'),
  'varai-invoices': () => import('../invoices.ts'),
  'varai-usage': () => import('../usage/usage.ts'),
  'varai-integrations': () => import('../integrations/integrations.ts'),
  'varai-order-import': () => import('../orders/order-import.ts'),
  'varai-settings': () => import('../guidance/settings.ts'),
  'varai-checklist': () => import('../guidance/checklist.ts'),
  'varai-wizard': () => import('../guidance/wizard.ts'),
  'varai-tour': () => import('../guidance/tour.ts'),
  'varai-notifications': () => import('../notifications/notifications.ts'),
  options: () => import('../../features/guidance/settings/options.ts'),
};
