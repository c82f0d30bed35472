import { expect } from '@open-wc/testing';
import { networkErrors, profile } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import { holderOf } from './holder.ts';

const { owner } = sessionFixtures;
const { complete, fresh } = profileFixtures;

describe('who pays', () => {
  it('is what the profile says, in the words of the provider’s fields', async () => {
    expect(await holderOf(stubClient(answer(profile.read, complete)), owner)).to.eql({
      name: 'Acme Optics',
      email: 'ada@acme.test',
      phone: '+12125550142',
      address: {
        line1: '20 Lens Street',
        line2: '',
        city: 'New York',
        state: 'NY',
        postal_code: '10001',
        country: 'US',
      },
    });
  });

  it('has no part that nobody has told', async () => {
    const nameless = { ...fresh, company: '' };
    expect(await holderOf(stubClient(answer(profile.read, nameless)), owner)).to.eql({ email: 'ada@acme.test' });
  });

  it('is asked of nobody where the session may not see the profile', async () => {
    const client = stubClient(answer(profile.read, complete));
    expect(await holderOf(client, { ...owner, components: ['payment-methods'] })).to.equal(undefined);
    expect(client.sent).to.eql([]);
    expect(await holderOf(undefined, owner)).to.equal(undefined);
  });

  it('is nothing where it cannot be read, or not in time: no field waits for it', async () => {
    const client = stubClient(answer(profile.read, networkErrors.unreachable()));
    expect(await holderOf(client, owner)).to.equal(undefined);
    client.answer(answer(profile.read, new Promise<never>(() => undefined)));
    const ending = new AbortController();
    const asked = holderOf(client, owner, ending.signal);
    ending.abort();
    expect(await asked).to.equal(undefined);
  });
});
