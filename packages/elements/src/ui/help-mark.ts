import { html, type TemplateResult } from 'lit';

/**
 * Help beside what is hard to understand, named as its subject is. `fetch` brings the tag: this is drawn in parts that come late
 * themselves, so that no first screen is heavier by it; where the tag cannot be had, nothing is missing but help.
 */
export function helpMark(topic: string, label: string, fetch: () => Promise<unknown>): TemplateResult {
  if (!customElements.get('varai-help')) fetch().catch(() => undefined);
  return html`<varai-help class="help-mark" topic=${topic} label=${label}></varai-help>`;
}
