import { html } from 'lit';
import type { Strings } from './strings.ts';

const g = (words: string) => html`<span class="g">${words}</span>`;

/** The head and one shop at the height of what comes. */
export const skeleton = (strings: Strings) =>
  html`<div class="ghost shops">
    <header>
      <p class="title">${g(strings.heading)}</p>
      <p>${g('1 shop, all connected')}</p>
    </header>
    <div class="grid">
      <div class="card shop">
        <div class="shop-head">
          <span class="tile g"></span>
          <div>
            <p class="sub">${g('Halden Optics')}</p>
            <p class="small">${g('halden.myshopify.com')}</p>
          </div>
          <span class="badge g">${strings.connected}</span>
        </div>
        <div class="facts">${g(strings.orders)} ${g(strings.answers)}</div>
        <div class="day">
          <span class="strip g"></span>
          <p class="cap">${g('288 checks')}</p>
        </div>
        <div class="foot"><span class="btn g">${strings.test}</span></div>
      </div>
    </div>
  </div>`;
