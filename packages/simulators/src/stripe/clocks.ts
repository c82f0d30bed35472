import type { Stripe } from 'stripe';
import { deleteCustomer } from './customers/delete.ts';
import { advanceClock } from './due.ts';
import { emit } from './events.ts';
import { integer, paging, text } from './http/fields.ts';
import { invalid } from './http/failure.ts';
import { page } from './http/listing.ts';
import { route } from './http/route.ts';
import { at } from './time.ts';
import { find, identifier, now } from './world.ts';

export const clockRoutes = [
  route(
    'POST',
    '/v1/test_helpers/test_clocks',
    { frozen_time: integer, name: text },
    ({ world, params }) => {
      const clock: Stripe.TestHelpers.TestClock = {
        id: identifier(world, 'clock'),
        object: 'test_helpers.test_clock',
        created: now(world),
        deletes_after: now(world) + 30 * 86_400,
        frozen_time: params.frozen_time ?? now(world),
        livemode: false,
        name: params.name ?? null,
        status: 'ready',
        status_details: {},
      };
      world.tables.testClocks[clock.id] = clock;
      emit(world, 'test_helpers.test_clock.created', clock);
      return clock;
    },
    'frozen_time',
  ),
  route('GET', '/v1/test_helpers/test_clocks', paging, ({ world, params }) =>
    page(Object.values(world.tables.testClocks), '/v1/test_helpers/test_clocks', params),
  ),
  route('GET', '/v1/test_helpers/test_clocks/:id', {}, ({ world, path }) => find(world, 'testClocks', path('id'))),
  route(
    'POST',
    '/v1/test_helpers/test_clocks/:id/advance',
    { frozen_time: integer },
    ({ world, params, path }) => {
      const clock = find(world, 'testClocks', path('id'));
      const to = params.frozen_time ?? 0;
      if (to <= clock.frozen_time)
        throw invalid('The frozen time must be after the current frozen time of the test clock.', 'frozen_time');
      const before = { ...clock };
      advanceClock(world, clock, to);
      // Stripe answers before it is there: whoever asks again is told
      return { ...before, status: 'advancing', status_details: { advancing: { target_frozen_time: to } } };
    },
    'frozen_time',
  ),
  route('DELETE', '/v1/test_helpers/test_clocks/:id', {}, ({ world, path }) => {
    const clock = find(world, 'testClocks', path('id'));
    for (const customer of Object.values(world.tables.customers)) {
      if (customer.test_clock === clock.id) at(world, customer.id, () => deleteCustomer(world, customer));
    }
    Reflect.deleteProperty(world.tables.testClocks, clock.id);
    emit(world, 'test_helpers.test_clock.deleted', clock);
    return {
      id: clock.id,
      object: 'test_helpers.test_clock',
      deleted: true,
    } satisfies Stripe.TestHelpers.DeletedTestClock;
  }),
];
