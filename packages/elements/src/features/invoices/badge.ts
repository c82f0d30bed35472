import type { Invoice } from '@varai/client';
import { html, svg, type TemplateResult } from 'lit';
import { drawn, firstPaths } from '../../ui/icons.ts';
import type { Strings } from './strings.ts';

const paths = {
  check: firstPaths.check,
  clock: svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
  alert: svg`<circle cx="12" cy="12" r="10"/><path d="M12 8v4m0 4h.01"/>`,
  minus: svg`<path d="M5 12h14"/>`,
};

type Standing = Exclude<Invoice['status'], 'draft'> | 'draft' | 'declined' | 'processing' | 'requires_action';

const looks: Record<Standing, readonly [tone: string, icon: keyof typeof paths]> = {
  draft: ['', 'minus'],
  open: ['is-info', 'clock'],
  paid: ['is-success', 'check'],
  uncollectible: ['is-warning', 'alert'],
  void: ['', 'minus'],
  declined: ['is-danger', 'alert'],
  processing: ['is-info', 'clock'],
  requires_action: ['is-warning', 'alert'],
};

/** How an invoice stands, as its customer sees it. */
export const standingOf = ({ status, pending, failure }: Invoice): Standing =>
  status === 'open' ? (pending ?? (failure ? 'declined' : 'open')) : status;

export function badge(invoice: Invoice, strings: Strings): TemplateResult {
  const standing = standingOf(invoice);
  const [tone, shape] = looks[standing];
  return html`<span class="badge ${tone}" part="status">${drawn(paths[shape], '')}${strings[standing]}</span>`;
}
