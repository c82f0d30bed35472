import { expect, test } from 'vitest';
import { usageFixtures } from './fixtures.ts';
import { UsageEvent } from './schema.ts';

const { event } = usageFixtures;
const members = ['id', 'account', 'meter'] as const;

test.each([
  ['an override of direction', 'shop\u202E1'],
  ['an isolate', 'shop\u20661'],
  ['a mark of direction', 'shop\u200F1'],
  ['a control character', 'shop\u00071'],
  ['a line feed', 'shop\n1'],
  ['a line separator', 'shop\u20281'],
  ['half of a character', 'shop\uD83D'],
  ['decomposed letters', 'Cafe\u0301'],
  ['nothing', ''],
  ['too much', 'x'.repeat(256)],
])('an event is not taken with %s in its id, account or meter', (_, name) => {
  for (const member of members) {
    const read = UsageEvent.safeParse({ ...event, [member]: name });
    expect(
      read.error?.issues.map(({ path }) => path),
      member,
    ).toContainEqual([member]);
  }
});

test.each(['shop_1', 'Caf\u00e9 M\u00fcller', '\u30b7\u30e7\u30c3\u30d7', '\u{1f600}', 'x'.repeat(255)])(
  'an event is taken with the name %s',
  (name) => {
    for (const member of members) expect(UsageEvent.safeParse({ ...event, [member]: name }).success).toBe(true);
  },
);
