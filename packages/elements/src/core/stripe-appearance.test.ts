import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { onLook, stripeAppearance } from './stripe-appearance.ts';
import { adoptTokens } from './tokens.ts';

describe('stripeAppearance', () => {
  it('gives colours as hex and lengths as pixels, as they are where the fields stand', async () => {
    adoptTokens(document);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.setProperty('--varai-color-accent', 'color-mix(in srgb, red, red)');

    const { variables, rules } = stripeAppearance(place);

    expect(variables).to.include({ colorPrimary: '#ff0000', colorBackground: '#ffffff', fontSizeBase: '14px' });
    expect(Object.values(variables ?? {}).join()).not.to.contain('oklch');
    expect(rules?.['.Input']).to.include({ padding: '0 10px', lineHeight: '34px' });
    expect(rules?.['.Input--invalid']?.['border']).to.match(/^1px solid #[0-9a-f]{6}$/);
    expect(variables).to.include({ gridRowSpacing: '16px', gridColumnSpacing: '16px', spacingUnit: '4px' });
    expect(variables).to.include({ fontWeightNormal: '400', fontWeightMedium: '500', fontLineHeight: '1.5' });
    expect(rules?.['.Label']).to.deep.equal({ fontSize: '13px', fontWeight: '500' });
    expect(rules?.['.Error']).to.include({ fontSize: '13px' });
    expect(place.childElementCount).to.equal(0);
  });
});

describe('onLook', () => {
  it('tells of a token, a scheme and a sheet of the page, once each, and of nothing afterwards', async () => {
    adoptTokens(document);
    const outer = await fixture<HTMLElement>(html`<div style="color-scheme: light"><div></div></div>`);
    let seen = 0;
    const stop = onLook(outer.firstElementChild!, () => (seen += 1));
    const after = (count: number) => waitUntil(() => seen >= count, `went unnoticed: ${count}`, { timeout: 25_000 });

    outer.style.setProperty('--varai-color-accent', '#123456');
    await after(1);
    outer.style.colorScheme = 'dark';
    await after(2);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.wide-fields { --varai-size-control: 48px }');
    document.adoptedStyleSheets.push(sheet);
    outer.classList.add('wide-fields');
    await after(3);
    stop();
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    expect(outer.querySelector('span'), 'something stays behind').to.equal(null);
  });
});
