import { html } from 'lit';
import type { Strings } from './strings.ts';
import { trustLine } from './list.ts';

/** Two rows at the height of what comes. */
export const listSkeleton = (strings: Strings) =>
  html`<div class="ghost">
    <div class="card flush">
      <div class="card-head">
        <p class="heading"><span class="g">${strings.heading}</span></p>
        <span class="btn"></span>
      </div>
      <ul>
        ${[0, 1].map(
          () =>
            html`<li class="method">
              <span class="tile"></span>
              <div class="facts">
                <p class="name"><span class="g">Visa 4242 4242</span></p>
                <p class="small"><span class="g">Expires 08/2028 · pays</span></p>
              </div>
            </li>`,
        )}
      </ul>
    </div>
    ${trustLine(strings)}
  </div>`;
