import { html, nothing, render } from 'lit';
import type { Given } from './adapter.ts';
import { check } from './checks.ts';

const page = ({ rich, locale, interval, headingLevel, overlay, decide, footer, shown }: Given) => html`
  <varai-provider
    class="frame"
    data-host="shop"
    locale=${locale}
    .client=${rich.client}
    .appearance=${rich.appearance}
    .fonts=${rich.fonts}
    .fetchClientSecret=${rich.fetchClientSecret}
  >
    ${
      shown
        ? html`<varai-plan-picker
            interval=${interval}
            heading-level=${headingLevel}
            ?overlay=${overlay}
            @varai-plan-change=${decide}
            >${footer === undefined ? nothing : html`<small slot="footer">${footer}</small>`}</varai-plan-picker
          >`
        : nothing
    }
  </varai-provider>
`;

const draw = (root: HTMLElement, first: Given) => {
  const redraw = (given: Given) => render(page(given), root);
  redraw(first);
  return redraw;
};

void check({ name: 'Lit', draw, drawEarly: draw });
