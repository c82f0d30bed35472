import { expect, test } from 'vitest';
import * as phoning from '../../core/checks/phone.ts';
import * as taxing from '../../core/checks/tax-id.ts';
import { judge } from '../../core/findings.ts';
import { profileFixtures } from './fixtures.ts';
import { profileForm, type ProfileValues } from './form-schema.ts';
import { ProfileChange } from './schema.ts';

const ProfileForm = profileForm({ phone: phoning, taxId: taxing });

const { company, phone, timeZone, language } = profileFixtures.halden;
const empty = { line1: '', line2: '', postalCode: '', city: '', state: '', country: '' };
const values: ProfileValues = {
  company,
  contact: { name: 'Mara Halden', email: 'mara@haldenoptics.de' },
  phone,
  address: {
    line1: 'Norderstraße 41',
    line2: null,
    postalCode: '24939',
    city: 'Flensburg',
    state: null,
    country: 'DE',
  },
  taxIds: [{ type: '', value: 'DE 136 695 976' }],
  timeZone,
  language,
};

test('a form makes what the server takes: the country completes phone and tax id', () => {
  const { value } = judge(ProfileForm, { ...values, phone: '0461 88 20 14-0' });
  expect(value).toMatchObject({ phone: '+494618820140', taxIds: [{ type: 'eu_vat', value: 'DE136695976' }] });
  expect(judge(ProfileChange, value).findings).toBeUndefined();
});

test('what is left empty is nothing, as a whole', () => {
  const { value } = judge(ProfileForm, {
    ...values,
    phone: ' ',
    language: '',
    contact: { name: '', email: 'mara@haldenoptics.de' },
    address: empty,
    taxIds: [{ type: 'us_ein', value: '' }],
  });
  expect(value).toMatchObject({ phone: null, language: null, address: null, taxIds: [], contact: { name: null } });
});

test('each mistake is found at its field, all at once', () => {
  const { findings } = judge(ProfileForm, {
    ...values,
    company: '',
    contact: { name: 'Mara', email: 'mara' },
    phone: '12',
    address: { ...values.address, postalCode: '2493', city: null },
    taxIds: [{ type: 'eu_vat', value: 'DE136695977' }],
    timeZone: 'Europe/Flensburg',
  });
  const paths = 'company contact.email phone address.city address.postalCode taxIds.0.value timeZone';
  expect(findings?.map(({ path }) => path).sort()).toEqual(paths.split(' ').sort());
});

test('without the large checks a form still bounds numbers and tax ids, and leaves them as they are', () => {
  const form = profileForm({});
  const typed = { ...values, phone: '0461', taxIds: [{ type: 'eu_vat', value: 'DE1' }] };
  expect(judge(form, typed).value).toMatchObject({ phone: '0461', taxIds: [{ type: 'eu_vat', value: 'DE1' }] });
  const { findings } = judge(form, { ...typed, phone: '1'.repeat(41), taxIds: [{ type: '', value: 'D\u0007E' }] });
  expect(findings?.map(({ path, code }) => [path, code])).toEqual([
    ['phone', 'too_long'],
    ['taxIds.0.value', 'control_characters'],
  ]);
});
