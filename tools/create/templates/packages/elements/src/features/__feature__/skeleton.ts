import { html } from 'lit';

/** Three lines at the height of those that come. */
export const skeleton = () => html`<ul>
  <li><i class="ghost"></i></li>
  <li><i class="ghost"></i></li>
  <li><i class="ghost"></i></li>
</ul>`;
