import { expect } from '@open-wc/testing';
import { networkErrors, paymentMethodReads, requestErrors, usage, usageErrors } from '@varai/client';
import type { TokenPurchase, VaraiError } from '@varai/client';
import { answer, paymentMethodFixtures, stubClient, usageFixtures } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { createSale, type SalePorts } from './machine.ts';

const { packages, purchases } = usageFixtures;
const { visa, mastercard } = paymentMethodFixtures;

const stub = (...answers: Answer[]): StubClient =>
  stubClient(answer(usage.packages, packages), answer(paymentMethodReads.list, [mastercard, visa]), ...answers);

/** A purchase in a page whose pauses end at once; what it went through, and what the page was told. */
async function bought(client: StubClient, ports: Partial<SalePorts> = {}) {
  const told: TokenPurchase[] = [];
  const secrets: string[] = [];
  const sale = createSale(client, {
    wait: async () => undefined,
    online: () => true,
    maySeeMethods: () => true,
    bought: (purchase) => told.push(purchase),
    lost: () => undefined,
    ...ports,
    async confirmWithBank(secret) {
      secrets.push(secret);
      return (await ports.confirmWithBank?.(secret)) ?? true;
    },
  });
  await sale.load();
  const went: string[] = [];
  sale.$sale.listen(({ flow }) => {
    const now = [flow.at, ...(flow.at === 'waiting' && flow.unknown ? ['unknown'] : [])].join(' ');
    if (went.at(-1) !== now) went.push(now);
  });
  await sale.buy();
  return { flow: sale.$sale.get().flow, went, told, secrets };
}

/** Answers of one endpoint, one after the other, and the last one for ever. */
const inTurn = (...answers: readonly (TokenPurchase | VaraiError)[]) => {
  let at = 0;
  return (): TokenPurchase => {
    const next = answers[Math.min(at, answers.length - 1)]!;
    at += 1;
    if (next instanceof Error) throw next;
    return next;
  };
};
const asks = (client: StubClient, path: string) => client.sent.filter(({ endpoint }) => endpoint.path === path).length;
const messages = (client: StubClient) =>
  client.sent.filter(({ endpoint }) => endpoint === (usage.buy as unknown)).map(({ key }) => key);

describe('a purchase of tokens', () => {
  it('has the bank ask with its secret, and believes only the server about what came of it', async () => {
    const client = stub(answer(usage.buy, purchases.action), answer(usage.purchase, purchases.paid));
    const { flow, went, told, secrets } = await bought(client);
    expect(secrets).to.deep.equal([purchases.action.clientSecret]);
    expect(went).to.deep.equal(['sending', 'asking', 'waiting', 'done']);
    expect(flow).to.deep.equal({ at: 'done', purchase: purchases.paid });
    expect(told).to.deep.equal([purchases.paid]);
  });

  it('is declined after the bank has asked where the server says so', async () => {
    const client = stub(answer(usage.buy, purchases.action), answer(usage.purchase, purchases.declined));
    const { flow, told } = await bought(client, { confirmWithBank: async () => false });
    expect(flow).to.deep.equal({ at: 'choose', note: 'declined', failure: purchases.declined.failure });
    expect(told).to.deep.equal([]);
  });

  it('is paid though the bank’s no was all that the browser heard', async () => {
    const client = stub(answer(usage.buy, purchases.action), answer(usage.purchase, purchases.paid));
    const { flow } = await bought(client, { confirmWithBank: async () => false });
    expect(flow.at).to.equal('done');
  });

  it('is not confirmed where the bank waits in vain, and looks a few times before it says so', async () => {
    const client = stub(answer(usage.buy, purchases.action), answer(usage.purchase, purchases.action));
    const { flow } = await bought(client, { confirmWithBank: async () => false });
    expect(flow).to.deep.equal({ at: 'choose', note: 'unconfirmed' });
    expect(asks(client, usage.purchase.path)).to.equal(3);
  });

  it('asks no bank without a secret, and still follows what the server knows', async () => {
    const { clientSecret: _, ...mute } = purchases.action;
    const client = stub(answer(usage.buy, mute), answer(usage.purchase, purchases.paid));
    const { flow, secrets } = await bought(client);
    expect(secrets).to.deep.equal([]);
    expect(flow.at).to.equal('done');
  });

  it('is sent again with the same key until its answer comes', async () => {
    const lost = inTurn(requestErrors.unavailable(), networkErrors.timeout(), purchases.paid);
    const client = stub(answer(usage.buy, lost));
    const { flow, went } = await bought(client);
    expect(flow.at).to.equal('done');
    expect(went).to.deep.equal(['sending', 'waiting unknown', 'done']);
    expect(messages(client)).to.have.length(3);
    expect(new Set(messages(client)).size).to.equal(1);
  });

  it('stays unknown as long as no look is answered, and says that nothing was charged in no case', async () => {
    const silence = Array.from({ length: 12 }, () => networkErrors.timeout());
    const client = stub(
      answer(usage.buy, purchases.processing),
      answer(usage.purchase, inTurn(...silence, purchases.paid)),
    );
    const { flow, went } = await bought(client);
    expect(went).to.deep.equal(['sending', 'waiting', 'waiting unknown', 'done']);
    expect(flow.at).to.equal('done');
  });

  it('is lost where the server knows of no such purchase, and is asked about no more', async () => {
    let lost = 0;
    const gone = usageErrors.purchase_not_found();
    const looks = inTurn(networkErrors.timeout(), purchases.processing, gone, networkErrors.timeout(), purchases.paid);
    const client = stub(answer(usage.buy, purchases.processing), answer(usage.purchase, looks));
    const { flow, told } = await bought(client, { lost: () => (lost += 1) });
    expect(flow).to.deep.equal({ at: 'lost', error: gone });
    expect([asks(client, usage.purchase.path), lost, told]).to.deep.equal([3, 1, []]);
  });

  it('does not leave a browser without a network', async () => {
    const client = stub(answer(usage.buy, purchases.paid));
    const { flow } = await bought(client, { online: () => false });
    expect(flow).to.deep.equal({ at: 'choose', note: 'unsent' });
    expect(messages(client)).to.deep.equal([]);
  });

  it('waits for another purchase that is with the bank', async () => {
    const client = stub(answer(usage.buy, usageErrors.purchase_open()));
    const { flow, told } = await bought(client);
    expect(flow).to.deep.equal({ at: 'choose', note: 'other', open: undefined });
    expect(told).to.deep.equal([]);
    expect(messages(client)).to.have.length(1);
  });

  it('reads what is on sale anew where the server has taken it back', async () => {
    const client = stub(answer(usage.buy, purchases.processing), answer(usage.purchase, purchases.canceled));
    const { flow } = await bought(client);
    expect(flow).to.deep.equal({ at: 'choose', note: 'changed' });
    expect(asks(client, usage.packages.path)).to.equal(2);
  });

  it('names what is owed, and stays with what was chosen', async () => {
    const open = { amount: 700, currency: 'USD' };
    const { flow } = await bought(stub(answer(usage.buy, usageErrors.open_balance({ data: { open } }))));
    expect(flow).to.deep.equal({ at: 'choose', note: 'owing', open });
    const unsaid = await bought(stub(answer(usage.buy, usageErrors.open_balance())));
    expect(unsaid.flow).to.deep.equal({ at: 'choose', note: 'owing', open: undefined });
  });

  it('says what else was refused, with its code', async () => {
    const error = usageErrors.purchase_not_found();
    const { flow } = await bought(stub(answer(usage.buy, error)));
    expect(flow).to.deep.equal({ at: 'choose', note: 'failed', error });
  });
});
