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
    name: name === undefined ? undefined : plainText(name),
    code: typeof code === 'string' ? plainText(code) : code,
    message: said(String(message ?? error)),
    stack: stack === undefined ? undefined : stackOf(stack),
    ...(cause instanceof Error && { cause: describe(cause) }),
  };
}

/** Characters of a value that is none of the above, and of members and levels that are looked through. */
const room = { value: 300, members: 100, levels: 4 } as const;

/** A logged value whose texts can be shown: whoever named a shop or an event is not obeyed by a terminal either. */
function shown(value: unknown, levels: number = room.levels): unknown {
  if (typeof value === 'string') return plainText(redacted(value), room.value);
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Error) return value;
  if (levels === 0) return '[deep]';
  if (Array.isArray(value)) return value.slice(0, room.members).map((one) => shown(one, levels - 1));
  const members = Object.entries(value).slice(0, room.members);
  return Object.fromEntries(members.map(([name, one]) => [plainText(name), shown(one, levels - 1)]));
}

const membersShown = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).map(([name, one]) => [name, name === 'err' ? one : shown(one)]));

/** JSON lines. Bodies and headers are never logged; what slips into an error is redacted. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      serializers: { err: describe },
      formatters: { log: membersShown },
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
    },
    ...(destination ? [destination] : []),
  );
