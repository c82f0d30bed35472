/** Which file registers which tag, as long as none of its tags was seen. Each is fetched when its first tag appears in the page. */
const files: Record<string, () => Promise<unknown>> = {
  'varai-provider': () => import('../define/session.ts'),
  'varai-payment-methods': () => import('../define/payment-methods/payment-methods.ts'),
  'varai-profile': () => import('../define/profile/profile.ts'),
  'varai-form': () => import('../define/forms.ts'),
  'varai-invoices': () => import('../define/invoices.ts'),
  'varai-integrations': () => import('../define/integrations/integrations.ts'),
  'varai-notifications': () => import('../define/notifications/notifications.ts'),
  'varai-live-metrics': () => import('../define/metrics/live-metrics.ts'),
  'varai-plan-picker': () => import('../define/subscription/plan-picker.ts'),
  'varai-subscription': () => import('../define/subscription/subscription.ts'),
  'varai-usage': () => import('../define/usage/usage.ts'),
};

function discover(root: Node & Partial<Pick<Element, 'matches' | 'querySelector'>>): void {
  for (const tag in files) {
    if (root.matches?.(tag) || root.querySelector?.(tag)) {
      const file = files[tag]!;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a Map weighs more in every page
      delete files[tag];
      // A file that did not come may come when the tag appears again.
      if (!customElements.get(tag)) file().catch(() => (files[tag] = file));
    }
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
