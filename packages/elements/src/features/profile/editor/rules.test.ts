import { expect } from '@open-wc/testing';
import * as checks from '@varai/client/checks';
import { judge, type ProfileValues } from '@varai/client/schemas';
import { ProfileRules } from './rules.ts';

const loaded: ProfileValues = {
  company: 'Halden',
  contact: { name: null, email: 'mara@halden.test' },
  phone: '+49461882014',
  address: { line1: 'Norderstraße 41', line2: '', postalCode: '24937', city: 'Flensburg', state: '', country: 'DE' },
  taxIds: [{ type: '', value: '' }],
  timeZone: 'Europe/Berlin',
  language: 'de',
};

describe('what a profile’s form is judged with', () => {
  let fetched: string[] = [];
  const rules = () =>
    new ProfileRules(undefined, {
      phone: () => (fetched.push('phone'), Promise.resolve(checks)),
      taxId: () => (fetched.push('taxId'), Promise.resolve(checks)),
    });
  beforeEach(() => (fetched = []));

  /** What a form finds: at once, and when all it waits for is here. */
  async function verdicts(typed: Partial<ProfileValues>) {
    const values = { ...loaded, ...typed };
    const made = rules();
    const now = () => judge(made.of(values, loaded), values).findings?.map(({ path }) => path) ?? [];
    const first = now();
    const waits = made.waits(values, loaded);
    for (const fetch of waits.values()) await fetch();
    expect(made.waits(values, loaded).size).to.equal(0);
    return { first, waits: [...waits.keys()], fetched, last: now() };
  }

  const rows: [what: string, Partial<ProfileValues>, Awaited<ReturnType<typeof verdicts>>][] = [
    ['a name fetches nothing', { company: 'Halden AG' }, { first: [], waits: [], fetched: [], last: [] }],
    ['a wrong name neither', { company: '' }, { first: ['company'], waits: [], fetched: [], last: ['company'] }],
    [
      'a number fetches what knows numbers',
      { phone: '12' },
      { first: [], waits: ['phone'], fetched: ['phone'], last: ['phone'] },
    ],
    ['a right one too', { phone: '0461 882015' }, { first: [], waits: ['phone'], fetched: ['phone'], last: [] }],
    ['no number needs nothing', { phone: ' ' }, { first: [], waits: [], fetched: [], last: [] }],
    [
      'a tax id fetches what knows those',
      { taxIds: [{ type: '', value: 'DE136695977' }] },
      { first: [], waits: ['taxIds.0.value'], fetched: ['taxId'], last: ['taxIds.0.value'] },
    ],
    [
      'a kind of tax id without one nothing',
      { taxIds: [{ type: 'us_ein', value: '' }] },
      { first: [], waits: [], fetched: [], last: [] },
    ],
  ];
  for (const [what, typed, seen] of rows) it(what, async () => expect(await verdicts(typed)).to.deep.equal(seen));
});
