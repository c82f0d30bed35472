import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The suites that take longest, longest first: begun last, one of them would keep one of two workers waiting for it alone. */
const long = [
  'payment-methods/history.test.ts',
  'billing/history.test.ts',
  'billing/kill.test.ts',
  'demo/start.test.ts',
  'orders/replay.test.ts',
  'billing/history-finds-faults.test.ts',
  'create/create.test.mjs',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((path) => moduleId.endsWith(path));
  return found === -1 ? long.length : found;
};

/** Vitest's own order, but for what is known to be long: a clean checkout remembers no times. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
