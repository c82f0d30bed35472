export { createApp, type App, type AppDeps } from './app.ts';
export { ensureCustomer } from './features/subscription/customer.ts';
export { seedCatalogue } from './features/subscription/seed.ts';
export { startSubscription, type StartOptions } from './features/subscription/start.ts';
export { seedUsage } from './features/usage/seed.ts';
export { postgresUsageStore, type UsageStore } from './features/usage/store.ts';
export type { Account, NewAccount, RailName } from './platform/accounts.ts';
export { systemClock, type Clock } from './platform/clock.ts';
export { ConfigError, readConfig, type Config } from './platform/config.ts';
export type { Crash } from './platform/crash.ts';
export type { OpenDatabase } from './platform/database-kysely.ts';
export type { Database, Tables, Transaction } from './platform/database.ts';
export { makeDataDirectory } from './platform/data-directory.ts';
export { elementsBeside, mountElementFiles } from './platform/element-files.ts';
export { DatabaseError } from './platform/engine.ts';
export { readKeys, type Keys } from './platform/keys.ts';
export { defaultLimits, type Limits } from './platform/limits.ts';
export { listen, ListenError, type Listening } from './platform/listen.ts';
export { createLogger, type Logger } from './platform/logger.ts';
export { openDatabase } from './platform/open-database.ts';
export { createStripe, type Circuit, type StripeConnection } from './platform/stripe.ts';
export {
  createSecretKey,
  linkCustomer,
  LinkError,
  seedAccount,
  withdrawSecretKey,
  type CustomerLink,
  type Host,
} from './seed.ts';
