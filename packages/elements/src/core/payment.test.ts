import { expect } from '@open-wc/testing';
import { networkErrors } from '@varai/client';
import { follow, type Course } from './payment.ts';

interface Known {
  readonly status: 'asks' | 'pays' | 'paid';
}

/** A payment whose looks answer as told, one after the other, and the last one for ever; each pause ends at once. */
async function followed(looks: readonly (Known | 'silence')[], most: number, refused = true) {
  const told: string[] = [];
  const run = new AbortController();
  let at = 0;
  const course: Course<Known> = {
    wait: async () => undefined,
    waiting: (unknown, underway) => told.push(unknown ? 'unknown' : underway ? 'underway' : 'waiting'),
    underway: ({ status }) => status === 'pays',
    ended: ({ status }) => status === 'paid' && told.push('paid') > 0,
    lost: () => told.push('lost'),
    unconfirmed: ({ status }) => status === 'asks' && told.push('unconfirmed') > 0,
    async look() {
      const look = looks[Math.min(at, looks.length - 1)]!;
      at += 1;
      if (at >= most) run.abort();
      if (look === 'silence') throw networkErrors.timeout();
      return look;
    },
  };
  await follow<Known>({ status: 'asks' }, course, run.signal, refused);
  return { looks: at, last: told.at(-1), told };
}

describe('following a payment', () => {
  for (const refused of [true, false]) {
    it(`never says that nothing was charged while no look is answered, ${refused ? 'refused' : 'agreed'} at the bank`, async () => {
      const { told, last } = await followed(['silence'], 40, refused);
      expect(told).not.to.include('unconfirmed');
      expect(last).to.equal('unknown');
    });

    it(`says that the bank waits in vain once enough looks have said so, ${refused ? 'refused' : 'agreed'} at the bank`, async () => {
      const { last, looks } = await followed([{ status: 'asks' }], 40, refused);
      expect(last).to.equal('unconfirmed');
      expect(looks).to.equal(refused ? 3 : 8);
    });
  }

  it('counts only the looks that were answered', async () => {
    const silent = Array.from({ length: 20 }, () => 'silence' as const);
    const { last, looks } = await followed([...silent, { status: 'asks' }], 40);
    expect(last).to.equal('unconfirmed');
    expect(looks).to.equal(23);
    expect((await followed([...silent, { status: 'paid' }], 40)).last).to.equal('paid');
  });

  it('does not know any more what became of money on its way once looks stay unanswered', async () => {
    const { last, told } = await followed([{ status: 'pays' }, 'silence'], 40);
    expect(told).to.include('underway');
    expect(last).to.equal('unknown');
  });

  it('follows money that is on its way for as long as it takes', async () => {
    const { last, told } = await followed([{ status: 'pays' }], 40);
    expect(last).to.equal('underway');
    expect(told).not.to.include('unknown');
  });
});
