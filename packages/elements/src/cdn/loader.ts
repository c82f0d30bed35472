/** Which file registers which tag. Each is fetched when its first tag appears in the page. */
const files: Record<string, () => Promise<unknown>> = {
  'varai-provider': () => import('../define/session.ts'),
  'varai-payment-methods': () => import('../define/payment-methods/payment-methods.ts'),
  'varai-profile': () => import('../define/profile/profile.ts'),
  'varai-form': () => import('../define/forms.ts'),
  'varai-invoices': () => import('../define/invoices.ts'),
  'varai-integrations': () => import('../define/integrations/integrations.ts'),
  'varai-notifications': () => import('../define/notifications/notifications.ts'),
  'varai-order-import': () => import('../define/orders/order-import.ts'),
  'varai-live-metrics': () => import('../define/metrics/live-metrics.ts'),
  'varai-plan-picker': () => import('../define/subscription/plan-picker.ts'),
  'varai-subscription': () => import('../define/subscription/subscription.ts'),
  'varai-usage': () => import('../define/usage/usage.ts'),
  'varai-checklist': () => import('../define/guidance/checklist.ts'),
  'varai-tour': () => import('../define/guidance/tour.ts'),
  'varai-wizard': () => import('../define/guidance/wizard.ts'),
  'varai-portal': () => import('../define/portal/portal.ts'),
  'varai-help': () => import('../define/guidance/help.ts'),
};

function discover(root: Node & Partial<Pick<Element, 'matches' | 'querySelector'>>): void {
  for (const tag in files) {
    // An engine fetches a file once, and anew when it did not come and its tag appears again.
    if (!customElements.get(tag) && (root.matches?.(tag) || root.querySelector?.(tag))) files[tag]!().catch(() => {});
  }
}

/**
 * Fetches the code of our tags below `root`, now and whenever one appears there. The document is looked after by itself; a
 * page calls this for each shadow root of its own that holds a tag of ours. Costs one observer per call.
 */
export function load(root: Document | ShadowRoot): void {
  discover(root);
  new MutationObserver((changes) => {
    for (const change of changes) change.addedNodes.forEach(discover);
  }).observe(root, { subtree: true, childList: true });
}

load(document);
