import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { paymentMethods, requestErrors, session, usage, usageErrors } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient, usageFixtures } from '@varai/client/testing';
import type { Answer } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Usage } from './usage.ts';
import '../../define/usage.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { list, packages, purchases } = usageFixtures;

const words = (tag: Usage) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Usage, some: string) =>
  until(() => words(tag).includes(some), `never said “${some}”, but: ${words(tag)}`);
const named = (tag: Usage, name: string) =>
  [...tag.shadowRoot!.querySelectorAll('button')].findLast((one) => one.textContent.trim().startsWith(name))!;

/** The dialog in which tokens are bought, with answers of the server. */
async function opened(...answers: Answer[]) {
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, list),
    answer(usage.packages, packages),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    ...answers,
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-usage></varai-usage></varai-provider>
  `);
  const tag = provider.querySelector('varai-usage')!;
  await until(() => tag.getAttribute('state') === 'ready');
  await tag.buy();
  await says(tag, '5,000 tokens');
  await until(() => tag.shadowRoot!.querySelector('dialog:modal'));
  return { tag, client };
}

describe('buying tokens in <varai-usage>', () => {
  it('steps aside while the bank asks, and believes only the server about what came of it', async () => {
    const bank = Promise.withResolvers<object>();
    const asked: string[] = [];
    const handleNextAction = ({ clientSecret }: { clientSecret: string }) => {
      asked.push(clientSecret);
      return bank.promise;
    };
    Object.assign(globalThis, { Stripe: Object.assign(() => ({ handleNextAction }), { version: 3 }) });
    const { tag } = await opened(answer(usage.buy, purchases.action), answer(usage.purchase, purchases.paid));
    const told = oneEvent(tag, 'varai-action-required');
    named(tag, 'Pay').click();
    await told;
    await until(() => asked.length === 1, 'the bank was never asked');
    expect(asked).to.deep.equal([purchases.action.clientSecret]);
    expect(words(tag)).to.contain('Your bank wants to hear from you');
    expect(tag.shadowRoot!.querySelector('dialog:modal'), 'the bank’s own window would be inert').to.equal(null);

    bank.resolve({ error: { code: 'payment_intent_authentication_failure' } });
    await says(tag, 'We added 5,000 tokens and charged $100.00.');
    Reflect.deleteProperty(globalThis, 'Stripe');
  });

  it('says that nobody knows while an answer is lost, and sends the same message again', async () => {
    let tries = 0;
    const { tag, client } = await opened(
      answer(usage.buy, () => {
        tries += 1;
        if (tries === 1) throw requestErrors.unavailable();
        return purchases.paid;
      }),
    );
    named(tag, 'Pay').click();
    await says(tag, 'We do not know yet whether your bank took $25.00');
    expect(words(tag)).to.contain('Do not pay again.');
    await says(tag, 'Your tokens are there');
    const keys = client.sent.filter(({ endpoint }) => endpoint === (usage.buy as unknown)).map(({ key }) => key);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('sends nothing without a network, and says what is safe', async () => {
    const { tag, client } = await opened(answer(usage.buy, purchases.paid));
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      named(tag, 'Pay').click();
      await says(tag, 'That did not reach us');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(words(tag)).to.contain('You are offline. Nothing was charged.');
    expect(client.sent.some(({ endpoint }) => endpoint === (usage.buy as unknown))).to.equal(false);
    named(tag, 'Pay').click();
    await says(tag, 'Your tokens are there');
  });

  it('says that another purchase is with the bank, accessibly', async () => {
    const { tag } = await opened(answer(usage.buy, usageErrors.purchase_open()));
    named(tag, 'Pay').click();
    await says(tag, 'Another purchase is with your bank');
    expect(words(tag)).to.contain('Nothing was charged for this one.');
    await accessible(tag);
  });

  it('says that nobody knows how it ended where it cannot be looked up any more, and leads back to the packages', async () => {
    const { tag, client } = await opened(
      answer(usage.buy, purchases.processing),
      answer(usage.purchase, usageErrors.purchase_not_found()),
    );
    const meters = () => client.sent.filter(({ endpoint }) => endpoint === (usage.list as unknown)).length;
    const before = meters();
    named(tag, 'Pay').click();
    await says(tag, 'We cannot tell how your purchase ended');
    expect(words(tag)).to.contain('usage/purchase_not_found');
    expect(words(tag)).to.not.match(/Nothing was charged|Do not pay again/);
    await until(() => meters() > before, 'the tokens were not looked at again');
    await accessible(tag);
    named(tag, 'Show the packages').click();
    await until(() => named(tag, 'Pay'));
  });

  it('names what is owed and the way out', async () => {
    const open = { amount: 700, currency: 'USD' };
    const { tag } = await opened(answer(usage.buy, usageErrors.open_balance({ data: { open } })));
    named(tag, 'Pay').click();
    await says(tag, '$7.00 is still open');
    expect(words(tag)).to.contain('Nothing was charged: it would have been taken together with the tokens.');
  });

  it('says before and after what the credit balance pays', async () => {
    const { tag } = await opened(
      answer(usage.packages, usageFixtures.packagesOnCredit),
      answer(usage.buy, usageFixtures.purchases.fromBalance),
    );
    await says(tag, 'Your credit balance pays all of it, $25.00. Nothing is charged.');
    expect(words(tag)).to.contain('Get 1,000 tokens').and.not.contain('$0.00').and.not.contain('Visa');
    [...tag.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=package]')][1]!.click();
    await says(tag, 'Your credit balance pays $30.00 of it, the payment method $70.00.');
    named(tag, 'Pay $70.00').click();
    await says(tag, 'We added 5,000 tokens and charged $70.00.');
    expect(words(tag)).to.contain('$30.00 came from your credit balance.');
  });

  it('needs no card, and asks no bank, where the credit balance pays all', async () => {
    const { fromBalance } = usageFixtures.purchases;
    const nothing = { amount: 0, currency: 'USD' };
    const covered = { ...fromBalance, tokens: 1_000, charged: nothing, balance: { amount: 2_500, currency: 'USD' } };
    const { tag, client } = await opened(
      answer(usage.packages, usageFixtures.packagesOnCredit),
      answer(paymentMethods.list, []),
      answer(usage.buy, covered),
    );
    await says(tag, 'Nothing is charged.');
    expect(words(tag)).not.to.contain('There is no card on file');
    await accessible(tag);
    named(tag, 'Get 1,000 tokens').click();
    await says(tag, 'We added 1,000 tokens and charged nothing.');
    expect(words(tag)).to.contain('$25.00 came from your credit balance.').and.not.contain('$0.00');
    expect(client.sent.some(({ endpoint }) => endpoint === (paymentMethods.setup as unknown))).to.equal(false);
  });

  it('says before what discount and tax make of the price, and of tax only what is true', async () => {
    const { tag } = await opened(answer(usage.packages, usageFixtures.packagesTaxed));
    await says(tag, 'Pay $21.00');
    const rows = [...tag.shadowRoot!.querySelectorAll('.lines > *')].map(({ textContent }) => textContent.trim());
    expect(rows.join(' ')).to.equal('1,000 tokens $25.00 Discount −$5.00 Tax $3.80 Total $23.80');
    expect(words(tag)).to.contain('Your credit balance pays $2.80 of it, the payment method $21.00.');
    expect(words(tag)).not.to.contain('includes tax');
    const choices = [...tag.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=package]')];
    choices[1]!.click();
    await says(tag, 'The price includes tax.');
    expect(tag.shadowRoot!.querySelector('.lines')).to.equal(null);
    choices[2]!.click();
    await until(() => !words(tag).includes('includes tax'));
    await accessible(tag);
  });

  for (const locale of ['en', 'de'])
    it(`has words of its own for each refusal, in ${locale}`, async () => {
      // what only a look is refused for has a test of its own
      const codes = Object.values(usageErrors).filter(
        ({ code }) => /package|offer|balance|open|method|address|rail/.test(code) && !code.includes('purchase_not'),
      );
      const told: string[] = [];
      for (const refused of codes) {
        const provider = await fixture<HTMLElement>(html`
          <varai-provider
            locale=${locale}
            .client=${stubClient(
              answer(session.info, sessionFixtures.owner),
              answer(usage.list, list),
              answer(usage.packages, packages),
              answer(paymentMethods.list, [paymentMethodFixtures.visa]),
              answer(usage.buy, refused()),
            )}
            ><varai-usage></varai-usage
          ></varai-provider>
        `);
        const tag = provider.querySelector('varai-usage')!;
        await until(() => tag.getAttribute('state') === 'ready');
        await tag.buy();
        const pay = () => tag.shadowRoot!.querySelector<HTMLButtonElement>('dialog .btn-primary[aria-disabled=false]');
        await until(() => /\d/.test(pay()?.textContent ?? ''));
        pay()!.click();
        const title = () => tag.shadowRoot!.querySelector('dialog .notice .sub')?.textContent.trim();
        await until(title, `${refused.code} is not told`);
        told.push(title()!);
        provider.remove();
      }
      expect(codes.length).to.equal(7);
      expect(new Set(told).size, told.join('\n')).to.equal(codes.length);
      expect(told.join(' ')).not.to.match(/did not work|nicht geklappt/);
    });
});
