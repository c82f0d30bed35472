import { isIP } from 'node:net';
import * as z from 'zod';
import { ConfigError } from './config-error.ts';
import { parseKeyRing } from './keys.ts';

export { ConfigError } from './config-error.ts';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);

/** What reads an address decodes the name and the password in it. */
function decodes(address: string): boolean {
  try {
    return decodeURIComponent(address) !== '';
  } catch {
    return false;
  }
}

const url = (...protocols: string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)))
    .refine(decodes);
/** One whose host cannot be left out, as it can be where a socket's path follows. */
const urlWithHost = (...protocols: string[]) => url(...protocols).refine((value) => URL.parse(value)?.hostname);

/** A name or an address, without scheme and port. */
const host = z.string().refine((value) => isIP(value) > 0 || /^[a-z0-9](?:[\w.-]*[a-z0-9])?\.?$/i.test(value));

/** `address` or `Name <address>`: a name with a comma stands in quotes, or it would be two senders. */
const sender = z
  .string()
  .regex(/^(?:[^\s@<>,;:"]+@[^\s@<>,;:"]+|(?:"[^"\r\n]*"|[^<>",;:@\r\n]*)\s*<[^\s@<>,;:"]+@[^\s@<>,;:"]+>)$/);

const path = z.string().regex(/^(?=.*\S)[^\0]+$/);
const word = z.string().regex(/^\S+$/);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional();
const keyRing = z.string().transform((text, context) => {
  const ring = parseKeyRing(text);
  if (ring) return ring;
  context.addIssue({ code: 'custom', message: 'no key ring' });
  return z.NEVER;
});

/** What each variable has to be, in the words of the sentence that refuses it. */
const remedies: Record<string, string> = {
  PORT: 'a port between 0 and 65535, such as 8080',
  HOST: 'an address of this machine to listen on, without scheme and port, such as 127.0.0.1',
  PUBLIC_URL: 'the http or https address that browsers reach this server at, such as https://portal.example.com',
  DATA_DIR: 'the path of a directory, such as ./data',
  DATABASE_URL: 'a Postgres address, such as postgres://user:password@host:5432/varai',
  DRAIN_SECONDS: 'whole seconds between 0 and 300, such as 10',
  REDIS_URL: 'a Redis address, such as redis://host:6379',
  ROLE: 'all, api or worker',
  TRUST_PROXY: 'true behind a proxy that sets X-Forwarded-For, false otherwise',
  SESSION_KEYS: 'kid:key pairs with a comma between, each key at least 32 bytes in base64url',
  SEALING_KEYS: 'kid:key pairs with a comma between, each key exactly 32 bytes in base64url',
  STRIPE_SECRET_KEY: 'a secret key of Stripe, such as sk_test_…',
  STRIPE_PUBLISHABLE_KEY: 'a publishable key of Stripe, such as pk_test_…',
  STRIPE_WEBHOOK_SECRET: 'the signing secret of the webhook endpoint, such as whsec_…',
  STRIPE_API_URL: 'an http or https address, such as https://api.stripe.com',
  STRIPE_JS_URL: 'an http or https address, such as https://js.stripe.com/v3/',
  SHOPIFY_CLIENT_SECRET:
    'the client secret of the app; while another replaces it both, the new one first and a comma between',
  SHOPIFY_API_URL: 'an http or https address under which each shop stands by its name, or unset it for Shopify itself',
  SHOPIFY_RAIL:
    'shopify-app-pricing where Shopify sells the plans, shopify-billing where this server makes each charge',
  SHOPIFY_PLANS: 'handles of plans at Shopify with the plans here, such as pro-2026:professional,basic:starter',
  SHOPIFY_TEST_CHARGES: 'true where Shopify is to collect nothing, for development stores; false otherwise',
  MAGENTO_LOOPBACK: 'true where shops of Magento stand on this machine, for the demo and tests; false otherwise',
  VIES_URL: 'the address of the VIES service, such as https://ec.europa.eu/taxation_customs/vies/rest-api',
  SMTP_URL: 'an smtp or smtps address, such as smtp://user:password@host:587',
  MAIL_FROM: 'one address, such as billing@example.com or "Acme, Inc." <billing@example.com>',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent',
  NODE_ENV: 'production, development or test',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'an http or https address',
};

const Environment = z.object({
  PORT: port.default(8080),
  HOST: host.default('127.0.0.1'),
  PUBLIC_URL: optional(url('http', 'https')),
  DATA_DIR: path.default('./data'),
  DATABASE_URL: optional(url('postgres', 'postgresql')),
  DRAIN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .refine((seconds) => seconds <= 300)
    .default(0),
  REDIS_URL: optional(urlWithHost('redis', 'rediss')),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  TRUST_PROXY: z.enum(['true', 'false', '1', '0']).default('false'),
  SESSION_KEYS: optional(keyRing),
  SEALING_KEYS: optional(keyRing.refine((ring) => ring.every(({ secret }) => secret.length === 32))),
  STRIPE_SECRET_KEY: optional(z.string().regex(/^[sr]k_\S+$/)),
  STRIPE_PUBLISHABLE_KEY: optional(z.string().regex(/^pk_\S+$/)),
  STRIPE_WEBHOOK_SECRET: optional(z.string().regex(/^whsec_\S+$/)),
  STRIPE_API_URL: optional(url('http', 'https')),
  STRIPE_JS_URL: optional(url('http', 'https')),
  SHOPIFY_CLIENT_ID: optional(word),
  SHOPIFY_CLIENT_SECRET: optional(z.string().regex(/^[^\s,]+(,[^\s,]+)*$/)),
  SHOPIFY_API_URL: optional(url('http', 'https')),
  SHOPIFY_RAIL: z.enum(['shopify-app-pricing', 'shopify-billing']).default('shopify-app-pricing'),
  SHOPIFY_PLANS: optional(z.string().regex(/^[\w-]+:[\w-]+(,[\w-]+:[\w-]+)*$/)),
  SHOPIFY_TEST_CHARGES: z.enum(['true', 'false', '1', '0']).default('false'),
  MAGENTO_LOOPBACK: z.enum(['true', 'false', '1', '0']).default('false'),
  VIES_URL: optional(url('http', 'https')),
  SMTP_URL: optional(urlWithHost('smtp', 'smtps')),
  MAIL_FROM: sender.default('VARAi <no-reply@localhost>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url('http', 'https')),
});

/**
 * Reads the environment; an empty variable counts as absent.
 *
 * @throws ConfigError that names the variable and what it has to be. The value is not repeated: it may be a secret.
 */
export function readConfig(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== '' && value !== undefined),
  );
  const parsed = Environment.safeParse(given);
  if (parsed.error) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new ConfigError(`${name} is not usable: set it to ${remedies[name] ?? 'text without blanks'}, or unset it.`);
  }

  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  if (env.ROLE !== 'all' && env.DATABASE_URL === undefined) {
    throw new ConfigError(
      `ROLE=${env.ROLE} needs DATABASE_URL, since the embedded database serves one process only: set DATABASE_URL to ${remedies.DATABASE_URL}, or unset ROLE.`,
    );
  }
  for (const name of ['SESSION_KEYS', 'SEALING_KEYS'] as const) {
    if (production && !env[name])
      throw new ConfigError(`${name} is missing: in production set it to ${remedies[name]}.`);
  }
  if (env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET) {
    throw new ConfigError(
      `STRIPE_WEBHOOK_SECRET is missing: beside STRIPE_SECRET_KEY set it to ${remedies.STRIPE_WEBHOOK_SECRET}.`,
    );
  }

  if (Boolean(env.SHOPIFY_CLIENT_ID) !== Boolean(env.SHOPIFY_CLIENT_SECRET)) {
    const missing = env.SHOPIFY_CLIENT_ID ? 'SHOPIFY_CLIENT_SECRET' : 'SHOPIFY_CLIENT_ID';
    throw new ConfigError(`${missing} is missing: set both, as the app's settings at Shopify show them, or neither.`);
  }

  const loopback = env.MAGENTO_LOOPBACK === 'true' || env.MAGENTO_LOOPBACK === '1';
  if (loopback && production)
    throw new ConfigError('MAGENTO_LOOPBACK is not usable in production: shops stand behind https there, so unset it.');

  return {
    production,
    port: env.PORT,
    host: env.HOST,
    /** Without a slash at its end. */
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    role: env.ROLE,
    /** How long `/readyz` says that the server stops before it takes no more connections. */
    drainSeconds: env.DRAIN_SECONDS,
    trustProxy: env.TRUST_PROXY === 'true' || env.TRUST_PROXY === '1',
    sessionKeys: env.SESSION_KEYS,
    sealingKeys: env.SEALING_KEYS,
    stripe: env.STRIPE_SECRET_KEY
      ? {
          secretKey: env.STRIPE_SECRET_KEY,
          publishableKey: env.STRIPE_PUBLISHABLE_KEY,
          webhookSecret: env.STRIPE_WEBHOOK_SECRET as string, // checked above
          apiUrl: env.STRIPE_API_URL,
          jsUrl: env.STRIPE_JS_URL,
        }
      : undefined,
    shopify:
      env.SHOPIFY_CLIENT_ID && env.SHOPIFY_CLIENT_SECRET
        ? {
            clientId: env.SHOPIFY_CLIENT_ID,
            clientSecrets: env.SHOPIFY_CLIENT_SECRET.split(',') as [string, ...string[]], // split makes at least one
            apiUrl: env.SHOPIFY_API_URL?.replace(/\/+$/, ''),
            rail: env.SHOPIFY_RAIL,
            handles: new Map(env.SHOPIFY_PLANS?.split(',').map((pair) => pair.split(':') as [string, string])),
            testCharges: env.SHOPIFY_TEST_CHARGES === 'true' || env.SHOPIFY_TEST_CHARGES === '1',
          }
        : undefined,
    /** Shops of Magento may stand on this machine, without https. */
    magentoLoopback: loopback,
    /** Undefined asks no register about tax ids. */
    viesUrl: env.VIES_URL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    logLevel: env.LOG_LEVEL,
  };
}

export type Config = ReturnType<typeof readConfig>;
