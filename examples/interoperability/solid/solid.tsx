import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import type { Given } from '../adapter.ts';
import { check } from '../checks.ts';

interface Types {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): void;
}

// Solid makes its templates of text and has no policy of Trusted Types: the page's default one lets those of this page through
(globalThis as { trustedTypes?: Types }).trustedTypes?.createPolicy('default', {
  createHTML: (text) => (/^<(varai-provider|varai-plan-picker|small)[ >]/u.test(text) ? text : null),
});

/** Solid gives an element with a dash in its name properties, also before it is defined; a listener is given once. */
const Page = (from: { readonly given: Given }) => (
  <varai-provider
    class="frame"
    data-host="shop"
    locale={from.given.locale}
    client={from.given.rich.client}
    appearance={from.given.rich.appearance}
    fonts={from.given.rich.fonts}
    prop:fetchClientSecret={from.given.rich.fetchClientSecret}
  >
    <Show when={from.given.shown}>
      <varai-plan-picker
        interval={from.given.interval}
        heading-level={from.given.headingLevel}
        overlay={from.given.overlay}
        onvarai-plan-change={(event) => from.given.decide(event)}
      >
        <Show when={from.given.footer !== undefined}>
          <small slot="footer">{from.given.footer}</small>
        </Show>
      </varai-plan-picker>
    </Show>
  </varai-provider>
);

const draw = (root: HTMLElement, first: Given) => {
  const [given, setGiven] = createSignal(first);
  render(() => <Page given={given()} />, root);
  return (next: Given) => void setGiven(next);
};

void check({ name: 'Solid', draw, drawEarly: draw });
