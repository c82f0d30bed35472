import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { authorizationOf, baseStringOf } from './oauth.ts';

test('makes the base string of RFC 5849 §3.4.1.1, sign by sign', () => {
  const request = {
    method: 'post',
    url: 'http://EXAMPLE.com:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b',
    form: new URLSearchParams('c2&a3=2+q'),
  };
  const base = baseStringOf(request, [
    ['oauth_consumer_key', '9djdj82h48djs9d2'],
    ['oauth_token', 'kkk9d7dh3k39sjv7'],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', '137131201'],
    ['oauth_nonce', '7d8f3e4a'],
  ]);
  expect(base).toBe(
    'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26' +
      'oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26' +
      'oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
  );
});

const consumer = { consumerKey: 'dpf43f3p2l4k3l03', consumerSecret: 'kd94hf93k423kf44' };

test('signs the requests of RFC 5849 §1.2 as it does', () => {
  const photos = authorizationOf(
    { method: 'GET', url: 'http://photos.example.net/photos?file=vacation.jpg&size=original' },
    { ...consumer, token: 'nnch734d00sl2jdk', tokenSecret: 'pfkkdhi9sl3r4s00' },
    { timestamp: 137131202, nonce: 'chapoH' },
    'HMAC-SHA1',
  );
  expect(photos).toContain('oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"');
  const token = authorizationOf(
    { method: 'POST', url: 'https://photos.example.net/token', more: { oauth_verifier: 'hfdp7dh39dks9884' } },
    { ...consumer, token: 'hh5s93j4hdidpola', tokenSecret: 'hdhd0244k9j7ao03' },
    { timestamp: 137131201, nonce: 'walatlh' },
    'HMAC-SHA1',
  );
  expect(token).toContain('oauth_signature="gKgrFCywp7rO0OXSjdot%2FIHF7IU%3D"');
});

/** What Magento asks of a search is the hardest that a signature meets: brackets, doubled names, spaces, signs of every kind. */
const search =
  'https://shop.example/rest/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=updated_at' +
  '&searchCriteria[filterGroups][0][filters][0][value]=2026-10-01T00%3A00%3A00&searchCriteria[pageSize]=100' +
  "&note=100%25%20(it's)%20*!%20%C3%A9%F0%9F%91%93&note=100";

test('signs a search of Magento by HMAC-SHA256, each name encoded once in what is signed twice over', () => {
  const header = authorizationOf(
    { method: 'GET', url: search },
    { ...consumer, token: 't', tokenSecret: 's' },
    {
      timestamp: 1_790_000_000,
      nonce: 'n',
    },
  );
  // written out by hand from §3.4.1.3.2, not by the code
  const sorted = [
    'note=100',
    'note=100%25%20%28it%27s%29%20%2A%21%20%C3%A9%F0%9F%91%93',
    'oauth_consumer_key=dpf43f3p2l4k3l03',
    'oauth_nonce=n',
    'oauth_signature_method=HMAC-SHA256',
    'oauth_timestamp=1790000000',
    'oauth_token=t',
    'searchCriteria%5BfilterGroups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bfield%5D=updated_at',
    'searchCriteria%5BfilterGroups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bvalue%5D=2026-10-01T00%3A00%3A00',
    'searchCriteria%5BpageSize%5D=100',
  ].join('&');
  const escaped = sorted.replaceAll('%', '%25').replaceAll('=', '%3D').replaceAll('&', '%26');
  const signature = createHmac('sha256', 'kd94hf93k423kf44&s')
    .update(`GET&https%3A%2F%2Fshop.example%2Frest%2FV1%2Forders&${escaped}`)
    .digest('base64');
  expect(header).toContain(`oauth_signature="${encodeURIComponent(signature)}"`);
  expect(header).toMatch(/^OAuth oauth_consumer_key="dpf43f3p2l4k3l03", /);
});
