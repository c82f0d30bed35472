import { expect, fixture, html } from '@open-wc/testing';
import { load } from './loader.ts';

/** A shadow root of the page's own. */
const shadowOf = async () => (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });

describe('the autoloader', () => {
  it('defines a tag that appears in the document', async () => {
    await fixture(html`<div><varai-provider></varai-provider></div>`);
    await customElements.whenDefined('varai-provider');
  });

  it('defines what stands in a shadow root of the page that it is told of, and what appears there later', async () => {
    const root = await shadowOf();
    root.append(document.createElement('varai-usage'));
    await shadowOf(); // another one is none of its business
    expect(customElements.get('varai-usage')).to.equal(undefined);

    load(root);
    await customElements.whenDefined('varai-usage');

    const later = document.createElement('section');
    later.append(document.createElement('varai-form'));
    root.append(later);
    await customElements.whenDefined('varai-form');
    expect(later.firstElementChild?.matches(':defined')).to.equal(true);
  });
});
