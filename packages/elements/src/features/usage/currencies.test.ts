import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethods, session, usage } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient, usageFixtures } from '@varai/client/testing';
import type { Usage } from './usage.ts';
import '../../define/usage.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** In each currency the same amounts, as the provider writes them: the yen has no decimals, the dinar three. */
const rows: [currency: string, locale: string, price: string, credit: string, due: string][] = [
  ['JPY', 'en', '¥1,234,567', '¥234,567', 'Pay ¥1,000,000'],
  ['JPY', 'de', '1.234.567 ¥', '234.567 ¥', '1.000.000 ¥ zahlen'],
  ['KWD', 'en', 'KWD 1,234.567', 'KWD 234.567', 'Pay KWD 1,000.000'],
  ['KWD', 'de', '1.234,567 KWD', '234,567 KWD', '1.000,000 KWD zahlen'],
];

for (const [currency, locale, price, credit, due] of rows)
  it(`tokens are sold for ${currency} in ${locale === 'de' ? 'German' : 'English'}, at 280 pixels too`, async () => {
    const money = (amount: number) => ({ amount, currency });
    const packages = usageFixtures.packages.map((one) => ({
      ...one,
      price: money(1_234_567),
      total: money(1_234_567),
      due: money(1_000_000),
    }));
    const client = stubClient(
      answer(session.info, { ...sessionFixtures.owner, currency }),
      answer(usage.list, usageFixtures.list),
      answer(usage.packages, packages),
      answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    );
    const provider = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale=${locale} style="display: block; inline-size: 280px">
        <varai-usage></varai-usage>
      </varai-provider>
    `);
    const tag = provider.querySelector<Usage>('varai-usage')!;
    const said = () => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
    await until(() => tag.getAttribute('state') === 'ready');
    await tag.buy();
    await until(() => said().includes(due), `never said ${due} but ${said()}`);
    for (const amount of [price, credit]) expect(said()).to.contain(amount);

    const box = tag.shadowRoot!.querySelector<HTMLElement>('dialog')!;
    box.style.inlineSize = '264px';
    const edge = box.getBoundingClientRect();
    for (const one of box.querySelectorAll<HTMLElement>('.num, button, p')) {
      const { left: start, right: end, width } = one.getBoundingClientRect();
      if (width === 0) continue;
      expect(end, `“${one.textContent.trim()}” leaves the dialog`).to.be.at.most(edge.right + 1);
      expect(start, `“${one.textContent.trim()}” leaves the dialog`).to.be.at.least(edge.left - 1);
    }
  });
