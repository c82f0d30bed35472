import { requestErrors } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';

const leaseMs = 60_000;
const pauseMs = 200;
const tries = leaseMs / pauseMs;

/** Opening a shop: by one at a time, as each token that a shop gives ends the one before. */
export interface ShopTurns {
  /**
   * Does the work while nobody else, in no process, is at this shop; the others wait for a minute. What a process that died was
   * at is over by then.
   *
   * @throws VaraiError `request/in_progress` when the one before takes longer
   */
  take<Done>(shop: string, work: () => Promise<Done>): Promise<Done>;
  /** Forgets what was left behind before then. */
  purge(before: Date): Promise<void>;
}

/** One statement before the work and one after, and one each 200 ms of waiting: of the same cost however many shops there are. */
export function createShopTurns(deps: {
  database: Database;
  clock: Clock;
  wait: (ms: number) => Promise<void>;
}): ShopTurns {
  const { database, clock, wait } = deps;

  const begin = (shop: string, now: Date, until: Date): Promise<boolean> =>
    database.system(async (trx) => {
      const { numInsertedOrUpdatedRows = 0n } = await trx
        .insertInto('shop_openings')
        .values({ shop, until })
        .onConflict((conflict) =>
          conflict.column('shop').doUpdateSet({ until }).where('shop_openings.until', '<=', now),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    });

  const end = (shop: string, until: Date) =>
    database.system((trx) =>
      trx.deleteFrom('shop_openings').where('shop', '=', shop).where('until', '=', until).execute(),
    );

  return {
    async take(shop, work) {
      for (let tried = 0; tried < tries; tried += 1) {
        const now = clock.now();
        const until = new Date(now.getTime() + leaseMs);
        if (await begin(shop, now, until)) {
          try {
            return await work();
          } finally {
            await end(shop, until);
          }
        }
        await wait(pauseMs);
      }
      throw requestErrors.in_progress({
        message: 'This shop is being opened by another page. Ask again shortly.',
        retryAfter: 1,
      });
    },

    purge: (before) =>
      database.system(async (trx) => {
        await trx.deleteFrom('shop_openings').where('until', '<', before).execute();
      }),
  };
}
