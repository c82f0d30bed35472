import { which } from './browsers.mjs';

/** The full path of Redis, or of Valkey, which answers alike. */
export const findRedis = () => process.env.REDIS_SERVER || which('redis-server') || which('valkey-server');
