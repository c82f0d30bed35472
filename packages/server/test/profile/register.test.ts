import { profile, profileRegister } from '@varai/client';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { most } from '../../src/features/profile/inquiry.ts';
import { viesRegister } from '../../src/features/profile/vies.ts';
import { openProfiles } from './world.ts';

let server: Server;
let url: string;
let asked: unknown[];
/** Null keeps the caller waiting. */
let answer: { status: number; body: object } | null;

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: { valid: true } };
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push([request.method, request.url, JSON.parse(Buffer.concat(chunks).toString())]);
      if (answer)
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/vies/`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

test('the register is asked by country and number, and believed when it gives a verdict', async () => {
  const register = viesRegister(url);
  const check = (body: object, status = 200) => {
    answer = { status, body };
    return register.check({ type: 'eu_vat', value: 'DE136695976' });
  };
  expect(await check({ valid: true })).toBe('verified');
  expect(await check({ valid: false })).toBe('unverified');
  expect(await check({ actionSucceed: false, errorWrappers: [{ error: 'MS_UNAVAILABLE' }] })).toBe('unavailable');
  await expect(check({}, 500)).rejects.toThrow('500');
  expect(asked[0]).toEqual(['POST', '/vies/check-vat-number', { countryCode: 'DE', vatNumber: '136695976' }]);
  expect(await register.check({ type: 'us_ein', value: '12-3456789' })).toBe('unavailable');
  expect(asked).toHaveLength(4);
});

test('a saved number waits for the register and is marked when it has answered', async () => {
  const world = await openProfiles('pglite', { VIES_URL: url });
  try {
    const page = await world.page(await world.shop());
    const saved = await page.send(profile.update({ taxIds: [{ type: 'eu_vat', value: 'DE136695976' }] }));
    expect(['pending', 'verified']).toContain(saved.taxIds[0]?.verification);
    const verification = async () => (await page.send(profile.read())).taxIds[0]?.verification;
    await expect.poll(verification, { timeout: 60_000 }).toBe('verified');
    expect((await page.send(profile.read())).version).toBe(saved.version);
    expect(asked).toHaveLength(1);

    // a register that does not answer keeps no save waiting, neither the one that asks it nor the next
    answer = null;
    const another = await page.send(profile.update({ taxIds: [{ type: 'eu_vat', value: 'FR40303265045' }] }));
    expect(another.taxIds[0]?.verification).toBe('pending');
    await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(2);
    expect((await page.send(profile.update({ company: 'Acme Optics GmbH' }))).company).toBe('Acme Optics GmbH');
    expect(await verification()).toBe('pending');
    server.closeAllConnections();
    await expect.poll(verification, { timeout: 60_000 }).toBe('unavailable');
  } finally {
    await world.close();
  }
});

test('nobody is asked unless told to, and no page hears of a register', async () => {
  const quiet = await openProfiles('pglite');
  try {
    const page = await quiet.page(await quiet.shop());
    await page.send(profile.update({ taxIds: [{ type: 'eu_vat', value: 'DE136695976' }] }));
    expect(await page.send(profile.read())).not.toHaveProperty('registers');
    const told = await page.send(profileRegister.ask({ type: 'eu_vat', value: 'DE136695976' }));
    expect(told).toEqual({ verification: 'unavailable' });
    expect(asked).toEqual([]);
  } finally {
    await quiet.close();
  }
});

test('a page asks the register about a number that is not saved, and hears of every trouble that it could not be asked', async () => {
  const world = await openProfiles('pglite', { VIES_URL: url });
  try {
    const shop = await world.shop();
    const page = await world.page(shop);
    const ask = (value: string, type = 'eu_vat') =>
      page.send(profileRegister.ask({ type, value })).then(({ verification }) => verification);

    const before = await page.send(profile.read());
    expect(before.registers).toEqual(['eu_vat']);
    expect(await ask('de 136 695 976')).toBe('verified');
    expect(asked).toEqual([['POST', '/vies/check-vat-number', { countryCode: 'DE', vatNumber: '136695976' }]]);
    answer = { status: 200, body: { valid: false } };
    expect(await ask('FR40303265045')).toBe('unverified');
    answer = { status: 503, body: {} };
    expect(await ask('FR40303265045')).toBe('unavailable');
    expect((await page.send(profile.read())).version, 'a question changes nothing').toBe(before.version);

    // what the schema refuses, and what no register knows, never leaves this server
    const sofar = asked.length;
    await expect(ask('DE136695977')).rejects.toMatchObject({ status: 422, errors: [{ path: 'value' }] });
    expect(await ask('91-1144442', 'us_ein')).toBe('unavailable');
    expect(asked).toHaveLength(sofar);

    // nobody wears the register out: the minute's questions are counted, and begin anew
    answer = { status: 200, body: { valid: true } };
    for (let rest = most - sofar; rest > 0; rest--) expect(await ask('DE136695976')).toBe('verified');
    expect(await ask('DE136695976')).toBe('unavailable');
    expect(asked).toHaveLength(most);
    world.wall.ahead += 60_000;
    expect(await ask('DE136695976')).toBe('verified');
  } finally {
    await world.close();
  }
});
