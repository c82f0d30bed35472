import { expect, test } from 'vitest';
import { eachInTurn, inPages } from '../../src/platform/turns.ts';

const numbers = Array.from({ length: 7 }, (_, index) => index + 1);

test('pages follow each other, each after the last of the one before, until one is not full', async () => {
  const asked: (number | undefined)[] = [];
  const read = async (after: number | undefined, limit: number) => {
    asked.push(after);
    return numbers.filter((one) => one > (after ?? 0)).slice(0, limit);
  };
  const seen: number[] = [];
  expect(await eachInTurn(inPages(read, 3), async (one) => seen.push(one))).toBe(7);
  expect([seen, asked]).toEqual([numbers, [undefined, 3, 6]]);
});

test('what fails keeps nobody waiting, on its page or on a later one, and is told when all had their turn', async () => {
  const seen: number[] = [];
  const read = async (after: number | undefined, limit: number) =>
    numbers.filter((one) => one > (after ?? 0)).slice(0, limit);
  const work = async (one: number) => {
    seen.push(one);
    if (one === 2 || one === 5) throw new Error(`no ${one}`);
  };
  await expect(eachInTurn(inPages(read, 2), work)).rejects.toThrow('no 2');
  expect(seen).toEqual(numbers);
});
