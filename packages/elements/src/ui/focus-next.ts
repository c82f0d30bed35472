import type { LitElement, ReactiveController } from 'lit';

/** Whether the focus is nowhere: what the customer has turned to meanwhile keeps it. */
export function isFocusLost(host: LitElement): boolean {
  const { activeElement, body } = document;
  const inside = (host.renderRoot as ShadowRoot).activeElement;
  return !inside && (activeElement === null || activeElement === body || activeElement === host);
}

/**
 * Gives a focus that is lost to what `find` sees once the host is drawn anew: to be called when what had the focus is about
 * to go. A host that waits for how its next state is drawn is waited for.
 */
export function focusNext(host: LitElement, find: () => HTMLElement | null | undefined): void {
  const waiting: ReactiveController = {
    hostUpdated() {
      const next = find();
      if (!next && host.getAttribute('state') === 'loading') return;
      host.removeController(waiting);
      if (next && isFocusLost(host)) next.focus();
    },
    hostDisconnected: () => host.removeController(waiting),
  };
  host.addController(waiting);
  host.requestUpdate();
}
