import type { BillingAddress, Profile } from './schema.ts';

const address: BillingAddress = {
  line1: '20 Lens Street',
  line2: null,
  postalCode: '10001',
  city: 'New York',
  state: 'NY',
  country: 'US',
};

const complete: Profile = {
  company: 'Acme Optics',
  contact: { name: 'Ada Owner', email: 'ada@acme.test', pendingEmail: null },
  phone: '+12125550142',
  address,
  taxIds: [],
  timeZone: 'America/New_York',
  language: 'en',
  updatedAt: '2026-11-20T12:00:00.000Z',
  updatedBy: 'Ada Owner',
  version: '4',
};

const halden: Profile = {
  ...complete,
  company: 'Halden Optics GmbH',
  contact: { name: 'Mara Halden', email: 'mara@haldenoptics.de', pendingEmail: null },
  phone: '+494618820140',
  address: {
    line1: 'Norderstraße 41',
    line2: null,
    postalCode: '24939',
    city: 'Flensburg',
    state: null,
    country: 'DE',
  },
  taxIds: [{ type: 'eu_vat', value: 'DE136695976', verification: 'verified' }],
  timeZone: 'Europe/Berlin',
  language: 'de',
};

const fresh: Profile = {
  ...complete,
  contact: { ...complete.contact, name: '' },
  phone: null,
  address: null,
  timeZone: 'UTC',
  language: null,
  updatedBy: null,
  version: '1',
};

/** Acme Optics in New York, Halden Optics in Flensburg, and an account of which little is known. */
export const profileFixtures = {
  address,
  complete,
  halden,
  fresh,
  withoutAddress: { ...complete, address: null } as Profile,
  changingEmail: { ...complete, contact: { ...complete.contact, pendingEmail: 'billing@acme.test' } } as Profile,
  /** As a colleague left it a moment later. */
  changedByJonas: {
    ...complete,
    company: 'Acme Optics LLC',
    address: { ...address, line1: '22 Lens Street' },
    updatedAt: '2026-11-20T13:28:00.000Z',
    updatedBy: 'Jonas Weber',
    version: '5',
  } as Profile,
};
