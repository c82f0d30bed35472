import { pino, type DestinationStream, type Logger } from 'pino';
import { plainText } from './plain-text.ts';

export type { Logger } from 'pino';

/** Members that hold secrets, wherever an object of ours, of Node's or of the SDK's has them. */
const secrets = [
  'authorization',
  'Authorization',
  'clientSecret',
  'client_secret',
  'secretKey',
  'password',
  'cookie',
  'raw',
  'rawBody',
];

/** What looks like a secret inside a message: our keys and tokens, Stripe's keys and client secrets. */
const secretText =
  /\b(?:sk|rk|pk|whsec)_[\w-]{8,}|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|\b\w+_secret_\w+|(?<=:\/\/)[^/\s@]+(?=@)/g;

export const redacted = (text: string): string => text.replaceAll(secretText, '[redacted]');

/** Characters of a message, and of a line of a stack, and lines of a stack, that a log takes at most. */
const most = { message: 1000, line: 300, lines: 40 } as const;

/** What somebody typed may stand in an error: a terminal that shows the log must not obey it, nor a disk be filled by it. */
const said = (text: string): string => plainText(redacted(text), most.message);
const stackOf = (stack: string): string =>
  redacted(stack)
    .split('\n', most.lines)
    .map((line) => plainText(line, most.line))
    .join('\n');

function describe(error: unknown): object {
  // whatever was thrown: it may lack what an Error has
  const { name, message, code, stack, cause } = error as Partial<Error> & { code?: string };
  return {
    name,
    code,
    message: said(String(message ?? error)),
    stack: stack === undefined ? undefined : stackOf(stack),
    ...(cause instanceof Error && { cause: describe(cause) }),
  };
}

/** JSON lines. Bodies and headers are never logged; what slips into an error is redacted. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      serializers: { err: describe },
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
    },
    ...(destination ? [destination] : []),
  );
