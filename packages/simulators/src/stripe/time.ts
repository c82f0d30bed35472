import { idOf, now, during, type World } from './world.ts';

/** The instant that holds for a customer: that of its test clock, if it has one. */
export function timeOf(world: World, customer: string): number {
  const clock = world.tables.customers[customer]?.test_clock;
  const frozen = clock ? world.tables.testClocks[idOf(clock)]?.frozen_time : undefined;
  return frozen ?? now(world);
}

/** Does the work at the customer's instant. */
export const at = <T>(world: World, customer: string, work: () => T): T => during(world, timeOf(world, customer), work);
