import { html } from 'lit';
import type { Strings } from './strings.ts';

const g = (words: string) => html`<span class="g">${words}</span>`;

/** The head and four rows at the height of what comes. */
export const skeleton = (strings: Strings) =>
  html`<div class="ghost">
    <div class="head">
      <p class="heading">${g(strings.heading)}</p>
      <span class="btn btn-s g">${strings.download}</span>
    </div>
    <div class="next"><p>${g('$199.00 on 1 Dec 2026')}</p></div>
    <table class="table cards list">
      <tbody>
        ${[0, 1, 2, 3].map(
          () =>
            html`<tr>
              <th>${g('ACME-0009')}</th>
              <td class="r">${g('$199.00')}</td>
              <td class="acts">${g(strings.page)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
