import { html, svg, type TemplateResult } from 'lit';
import { drawn } from '../../ui/icons.ts';

/** What the first screen of this tag draws; what comes later has its drawings from `all-icons.ts`. */
const paths = {
  bank: svg`<path d="M10 18v-7m1.1-8.8a2 2 0 0 1 1.8 0l7.9 3.9c.5.2.3.9-.2.9H3.5c-.5 0-.7-.7-.2-.9zM14 18v-7m4 7v-7M3 22h18M6 18v-7"/>`,
  card: svg`<rect width="20" height="14" x="2" y="5" rx="2"/><path d="M2 10h20"/>`,
  clock: svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
  lock: svg`<rect width="18" height="11" x="3" y="11" rx="2"/><path d="M7 11V7a5 5 0 0 1 10 0v4"/>`,
  more: svg`<circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/><circle cx="5" cy="12" r="1"/>`,
  plus: svg`<path d="M5 12h14m-7-7v14"/>`,
};

export const drawing = (name: keyof typeof paths): TemplateResult => drawn(paths[name], '');

const letters: Readonly<Record<string, string>> = {
  visa: 'VISA',
  amex: 'AMEX',
  discover: 'DISC',
  diners: 'DC',
  jcb: 'JCB',
  unionpay: 'UP',
  link: 'LINK',
};

/** A neutral tile: brands' own logos wait for their licences. */
export const tile = (type: string, brand: string): TemplateResult =>
  html`<span class="tile" aria-hidden="true"
    >${
      letters[brand] ??
      (brand === 'mastercard'
        ? html`<svg viewBox="0 0 24 15">
            <circle cx="8.5" cy="7.5" r="6.5" />
            <circle cx="15.5" cy="7.5" r="6.5" />
          </svg>`
        : drawing(/bank|debit/.test(type) ? 'bank' : 'card'))
    }</span
  >`;
