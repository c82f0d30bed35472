import { expect, test } from 'vitest';
import { createOutward, type OutwardAnswer, type OutwardRequest } from './outward.ts';
import { isPublicAddress } from './public-address.ts';

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '2606:4700:4700::1111',
  '2a00:1450:4001:82a::200e',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:7f00:1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '2001:db8::1',
  '2001:0:7f00:1::',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'localhost',
  '',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

const said = (text: string): OutwardAnswer => ({ status: 200, headers: {}, text });
const leads = (location: string): OutwardAnswer => ({ status: 302, headers: { location }, text: '' });

/** A world of names, and hosts that answer; notes what was connected to. */
function world(names: Record<string, readonly string[]>, answers: Record<string, OutwardAnswer> = {}) {
  const sent: { url: string; address: string; ask: OutwardRequest }[] = [];
  const asked: string[] = [];
  const outward = createOutward({
    lookup: (host) => {
      asked.push(host);
      const found = names[host];
      return found ? Promise.resolve(found) : Promise.reject(new Error('ENOTFOUND'));
    },
    send: (url, address, ask) => {
      sent.push({ url: url.href, address, ask });
      return Promise.resolve(answers[url.href] ?? said('hello'));
    },
  });
  return { outward, sent, asked };
}

test('connects to what was looked at, and looks once', async () => {
  const { outward, sent, asked } = world({ 'shop.example': ['93.184.216.34', '2606:2800::1'] });
  expect(await outward('https://shop.example/rest')).toEqual(said('hello'));
  expect(sent).toMatchObject([{ url: 'https://shop.example/rest', address: '93.184.216.34' }]);
  expect(asked).toEqual(['shop.example']);
});

test.each([
  'http://shop.example',
  'ftp://shop.example',
  'file:///etc/passwd',
  'https://shop.example:8443',
  'https://user:word@shop.example',
  'https://127.0.0.1',
  'https://127.1',
  'https://0x7f000001',
  'https://2130706433',
  'https://0177.0.0.1',
  'https://[::1]',
  'https://[::ffff:169.254.169.254]',
  'https://localhost',
  'https://inside.example',
  'https://half.example',
  'https://nowhere.example',
  'no address',
])('does not go to %s', async (address) => {
  const { outward, sent } = world({
    'shop.example': ['93.184.216.34'],
    localhost: ['127.0.0.1'],
    'inside.example': ['10.0.0.7'],
    'half.example': ['93.184.216.34', '169.254.169.254'],
  });
  await expect(outward(address)).rejects.toMatchObject({ name: 'OutwardError', reason: 'address' });
  expect(sent).toEqual([]);
});

test('judges each place that it is led to', async () => {
  const names = { 'shop.example': ['93.184.216.34'], 'inside.example': ['192.168.0.1'] };
  for (const to of ['https://inside.example/', 'https://169.254.169.254/', 'http://shop.example/plain']) {
    const { outward, sent } = world(names, { 'https://shop.example/': leads(to) });
    await expect(outward('https://shop.example')).rejects.toMatchObject({ reason: 'address' });
    expect(sent).toHaveLength(1);
  }
});

test('is led within a host with what it says, to another without, and not for ever', async () => {
  const names = { 'shop.example': ['93.184.216.34'], 'other.example': ['93.184.216.35'] };
  const { outward, sent } = world(names, {
    'https://shop.example/a': leads('/b'),
    'https://shop.example/b': leads('https://other.example/c'),
  });
  await outward('https://shop.example/a', { headers: { authorization: 'OAuth secret' } });
  expect(sent.map(({ url, ask }) => [url, ask.headers?.authorization])).toEqual([
    ['https://shop.example/a', 'OAuth secret'],
    ['https://shop.example/b', 'OAuth secret'],
    ['https://other.example/c', undefined],
  ]);
  const circle = world(names, { 'https://shop.example/': leads('/') });
  await expect(circle.outward('https://shop.example')).rejects.toMatchObject({ reason: 'redirects' });
  expect(circle.sent).toHaveLength(4);
});
