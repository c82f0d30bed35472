/** Which file registers which tag. Each is fetched when its first tag appears in the page. */
const files: Record<string, () => Promise<unknown>> = {
  'varai-provider': () => import('../define/session.ts'),
  'varai-payment-methods': () => import('../define/payment-methods/payment-methods.ts'),
  'varai-profile': () => import('../define/profile/profile.ts'),
  'varai-form': () => import('../define/forms.ts'),
  'varai-invoices': () => import('../define/invoices.ts'),
  'varai-live-metrics': () => import('../define/metrics/live-metrics.ts'),
  'varai-plan-picker': () => import('../define/subscription/plan-picker.ts'),
  'varai-subscription': () => import('../define/subscription/subscription.ts'),
  'varai-usage': () => import('../define/usage/usage.ts'),
};

const begun = new Set<string>();

function load(element: Element): void {
  const tag = element.localName;
  if (begun.has(tag) || customElements.get(tag)) return;
  begun.add(tag);
  // A file that did not come may come when the tag appears again.
  files[tag]?.().catch(() => begun.delete(tag));
}

function discover(root: ParentNode): void {
  for (const tag of Object.keys(files)) {
    const first = root instanceof Element && root.localName === tag ? root : root.querySelector(tag);
    if (first) load(first);
  }
}

discover(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
}).observe(document, { subtree: true, childList: true });
