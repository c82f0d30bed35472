import { postgresAccounts } from './account-store.ts';
import { createJobs } from './boss.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createCounters } from './counters.ts';
import { neverCrash, type Crash } from './crash.ts';
import type { OpenDatabase } from './database-kysely.ts';
import { createIdempotency } from './idempotency.ts';
import { readKeys, type Keys } from './keys.ts';
import { createLogger, type Logger } from './logger.ts';
import { createMailer, type Mailer } from './mailer.ts';
import { createInbox } from './postgres-inbox.ts';
import { createOutbox } from './postgres-outbox.ts';
import { createSealing } from './sealing.ts';
import { createSigning } from './signing.ts';
import { createStripe } from './stripe.ts';

export interface PlatformDeps {
  readonly config: Config;
  readonly database: OpenDatabase;
  /** Those of the configuration, or of `keys.json`, unless given. */
  readonly keys?: Keys;
  /** Wall time: tokens, idempotency, leases. */
  readonly clock?: Clock;
  /** The time of business, of bills and of sales, which the demo moves. */
  readonly billingClock?: Clock;
  readonly logger?: Logger;
  readonly mailer?: Mailer;
  readonly crash?: Crash;
  /** False where somebody else says when what runs by the minute, the hour or the day does: a test. */
  readonly schedule?: boolean;
}

/** What every feature stands on, made once for an app. Nothing runs yet: `jobs.start()` begins the work. */
export function composePlatform(deps: PlatformDeps) {
  const { config, database, clock = systemClock, crash = neverCrash } = deps;
  const billingClock = deps.billingClock ?? clock;
  const logger = deps.logger ?? createLogger(config.logLevel);
  const keys = deps.keys ?? readKeys(config);
  const counters = createCounters();

  const onJobError = (error: unknown, job = 'queue') => {
    counters.add('varai_job_failures_total', { job });
    logger.error({ err: error, job }, 'job failed');
  };
  const jobs = createJobs(database, { work: config.role !== 'api', schedule: deps.schedule, onError: onJobError });
  const mailer = deps.mailer ?? createMailer(config);
  const outbox = createOutbox({ database, jobs, mailer, clock, crash });
  const inbox = createInbox({ database, jobs, clock, crash, onError: onJobError });
  const sealing = createSealing(keys.sealing);
  const signing = createSigning(keys.session);
  const idempotency = createIdempotency({ database, sealing, clock, crash });
  const accounts = postgresAccounts();
  const stripe = createStripe(config);
  if (stripe)
    counters.gauge('varai_stripe_circuit_open', 'Whether calls to Stripe are held back.', () =>
      Number(stripe.circuit.state === 'open'),
    );

  return {
    clock,
    billingClock,
    crash,
    logger,
    keys,
    counters,
    jobs,
    mailer,
    outbox,
    inbox,
    sealing,
    signing,
    idempotency,
    accounts,
    stripe,
  };
}
