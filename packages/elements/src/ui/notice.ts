import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './all-icons.ts';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

interface Notice {
  readonly tone?: Tone;
  readonly title: unknown;
  readonly text?: unknown;
  /** At most two small buttons. */
  readonly actions?: unknown;
  /** What stands below the buttons, such as details for support. */
  readonly more?: unknown;
}

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
  danger: 'circle-alert',
};

/** What happened, what is safe, what to do. Danger interrupts a screen reader, the rest waits. */
export function notice({ tone = 'neutral', title, text, actions, more }: Notice): TemplateResult {
  return html`<div class="notice is-${tone}" part="notice" role=${tone === 'danger' ? 'alert' : 'status'}>
    ${icon(icons[tone])}
    <p class="sub">${title}</p>
    ${text ? html`<p>${text}</p>` : nothing}
    ${actions && actions !== nothing ? html`<div class="row">${actions}</div>` : nothing}
    ${more && more !== nothing ? html`<div>${more}</div>` : nothing}
  </div>`;
}
