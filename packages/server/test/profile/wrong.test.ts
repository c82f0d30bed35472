import { profile } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { openProfiles, type Profiles } from './world.ts';

const address = { line1: 'Rosenweg 1', line2: null, postalCode: '10115', city: 'Berlin', state: null, country: 'DE' };
const long = 'x'.repeat(400);
const control = 'Acme\u0007 Optics';
const turned = 'Acme \u202Egpj.exe';

/** Each field wrong in turn: the path that the answer has to name, and the change. */
const wrong: [string, object][] = [
  ['company', { company: '' }],
  ['company', { company: long }],
  ['company', { company: control }],
  ['company', { company: turned }],
  ['company', { company: 7 }],
  ['contact', { contact: 'Ada' }],
  ['contact.name', { contact: { name: ' ' } }],
  ['contact.name', { contact: { name: `Ada\r\nBcc: all@acme.test` } }],
  ['contact.email', { contact: { email: 'ada' } }],
  ['contact.email', { contact: { email: 'ada@acme.test\r\nBcc: all@acme.test' } }],
  ['contact.email', { contact: { email: 'ada@acme.test, eve@evil.test' } }],
  ['phone', { phone: '0461 88 20 14' }],
  ['phone', { phone: '+49 call me' }],
  ['address.line1', { address: { ...address, line1: '' } }],
  ['address.line2', { address: { ...address, line2: control } }],
  ['address.postalCode', { address: { ...address, postalCode: '1234' } }],
  ['address.city', { address: { ...address, city: undefined } }],
  ['address.country', { address: { ...address, country: 'Germany' } }],
  ['address.country', { address: { ...address, country: 'XX' } }],
  ['taxIds', { taxIds: Array.from({ length: 6 }, () => ({ type: 'eu_vat', value: 'DE136695976' })) }],
  ['taxIds.0.value', { taxIds: [{ type: 'eu_vat', value: 'DE136695977' }] }],
  ['taxIds.0.type', { taxIds: [{ type: 'constructor', value: 'DE136695976' }] }],
  ['timeZone', { timeZone: 'Europe/Flensburg' }],
  ['timeZone', { timeZone: '+02:00' }],
  ['language', { language: '../../etc' }],
];

describe.each(engines)('wrong profiles on %s', (engine) => {
  let world: Profiles;

  beforeAll(async () => void (world = await openProfiles(engine)));
  afterAll(() => world.close());

  test('a wrong field is named with its remedy, in the language of the session, and nothing changes', async () => {
    const shop = await world.shop();
    const [english, german] = [await world.page(shop), await world.page(shop, { locale: 'de' })];
    const before = await english.send(profile.read());
    const events = (await world.stripe.events.list({ limit: 1 })).data[0]?.id;

    for (const [path, change] of wrong) {
      const said = [];
      for (const page of [english, german]) {
        const answer = await world.once(page, 'PATCH', profile.update.path, change);
        const { code, errors } = (await answer.json()) as { code: string; errors: { path: string; message: string }[] };
        expect([path, answer.status, code]).toEqual([path, 422, 'request/invalid']);
        said.push(errors.find((error) => error.path === path)?.message);
      }
      expect(said, path).toEqual([expect.stringMatching(/^\w+ /), expect.stringMatching(/^\p{L}+ /u)]);
      expect(said[0], path).not.toBe(said[1]);
    }
    expect(await english.send(profile.read())).toEqual(before);
    expect((await world.stripe.events.list({ limit: 1 })).data[0]?.id).toBe(events);
    for (const text of [control, turned, 'all@acme.test']) expect(world.log.join('')).not.toContain(text);
  });

  test('what people type is composed, trimmed and put as it is stored', async () => {
    const page = await world.page(await world.shop());
    const saved = await page.send(
      profile.update({
        company: '  Zo\u0065\u0308 Optik  ',
        address: { ...address, country: 'GB', postalCode: 'sw1a1aa', city: 'London' },
        phone: '+1 (212) 555-0142',
      }),
    );
    expect(saved).toMatchObject({
      company: 'Zoë Optik',
      address: { postalCode: 'SW1A 1AA' },
      phone: '+12125550142',
    });
  });
});
