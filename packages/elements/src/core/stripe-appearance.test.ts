import { expect, fixture, html } from '@open-wc/testing';
import { stripeAppearance } from './stripe-appearance.ts';
import { adoptTokens } from './tokens.ts';

describe('stripeAppearance', () => {
  it('gives colours as hex and lengths as pixels, as they are where the fields stand', async () => {
    adoptTokens(document);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.setProperty('--varai-color-accent', 'color-mix(in srgb, red, red)');

    const { variables } = stripeAppearance(place);

    expect(variables).to.include({ colorPrimary: '#ff0000', colorBackground: '#ffffff', fontSizeBase: '14px' });
    expect(Object.values(variables ?? {}).join()).not.to.contain('oklch');
    expect(place.childElementCount).to.equal(0);
  });
});
