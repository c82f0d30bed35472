/** Which file registers which tag, without its `varai-`. Each is fetched when its first tag appears in the page. */
const files: Record<string, () => Promise<unknown>> = {
  provider: () => import('../define/session.ts'),
  'payment-methods': () => import('../define/payment-methods/payment-methods.ts'),
  profile: () => import('../define/profile/profile.ts'),
  form: () => import('../define/forms.ts'),
  invoices: () => import('../define/invoices.ts'),
  integrations: () => import('../define/integrations/integrations.ts'),
  notifications: () => import('../define/notifications/notifications.ts'),
  'order-import': () => import('../define/orders/order-import.ts'),
  'live-metrics': () => import('../define/metrics/live-metrics.ts'),
  'plan-picker': () => import('../define/subscription/plan-picker.ts'),
  subscription: () => import('../define/subscription/subscription.ts'),
  usage: () => import('../define/usage/usage.ts'),
  checklist: () => import('../define/guidance/checklist.ts'),
  tour: () => import('../define/guidance/tour.ts'),
  wizard: () => import('../define/guidance/wizard.ts'),
  settings: () => import('../define/guidance/settings.ts'),
  portal: () => import('../define/portal/portal.ts'),
  help: () => import('../define/guidance/help.ts'),
};

function discover(root: Node & Partial<Pick<Element, 'matches' | 'querySelector'>>): void {
  for (const name in files) {
    const tag = `varai-${name}`;
    // An engine fetches a file once, and anew when it did not come and its tag appears again.
    if (!customElements.get(tag) && (root.matches?.(tag) || root.querySelector?.(tag))) files[name]!().catch(() => {});
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
