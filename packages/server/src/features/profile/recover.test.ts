import { expect, test } from 'vitest';
import type { EmailParts } from './email.ts';
import type { ProfilePorts, ProfileStore, VatRegister } from './ports.ts';
import { createProfileService } from './service.ts';

const service = (store: Partial<ProfileStore>, register: VatRegister | null = null) =>
  createProfileService({ store, register, provider: null, crash: () => {} } as unknown as ProfilePorts & EmailParts); // safe: nothing else is reached

test('one account that cannot be brought together keeps no other waiting', async () => {
  const taken: string[] = [];
  const profiles = service({
    unsettled: async () => ['broken', 'sound'],
    take: async (account) => {
      taken.push(account);
      if (account === 'broken') throw new Error('no such customer');
      return undefined;
    },
  });
  await expect(profiles.recover()).rejects.toThrow('no such customer');
  expect(taken).toEqual(['broken', 'sound']);
});

test('one number that the register will not look at keeps no other unasked', async () => {
  const verdicts: unknown[] = [];
  const taxIds = ['XX1', 'DE136695976'].map((value) => ({ type: 'eu_vat', value }));
  const profiles = service(
    {
      read: async () => ({ taxIds, register: {} }) as never, // safe: nothing else is read
      keepVerdict: async (_, { value }, verdict) => void verdicts.push([value, verdict]),
    },
    {
      kinds: ['eu_vat'],
      async check({ value }) {
        if (value === 'XX1') throw new Error('the register answered 400');
        return 'verified';
      },
    },
  );
  await expect(profiles.askRegister('acc')).rejects.toThrow('400');
  expect(verdicts).toEqual([
    ['XX1', 'unavailable'],
    ['DE136695976', 'verified'],
  ]);
});
