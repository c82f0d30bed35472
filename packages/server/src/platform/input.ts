import { requestErrors, type FieldError } from '@varai/client';
import { sentence } from '@varai/client/checks';
import { judge } from '@varai/client/schemas';
import type { ZodMiniType } from 'zod/mini';
import { refusalsIn } from './refusals.ts';

/** The most a body may have, in bytes. */
export const bodyLimit = 1024 * 1024;

/** The body as text. @throws VaraiError `request/too_large`, `request/malformed` */
export async function readText(request: Request): Promise<string> {
  const tooLarge = () =>
    requestErrors.too_large({ message: `The body is larger than ${bodyLimit} bytes. Send less at once.` });
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw tooLarge();
  if (!request.body) return '';

  const chunks: Uint8Array[] = [];
  let size = 0;
  // Without a length in its header a body is only known to be too large while it arrives.
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > bodyLimit) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw requestErrors.malformed({ message: 'The body is not UTF-8 text. Send JSON in UTF-8.' });
  }
}

/** The body of a write: a JSON object, or nothing. */
async function readBody(request: Request): Promise<object> {
  const type = request.headers.get('content-type');
  if (type !== null && !/^application\/json\s*(;|$)/i.test(type)) {
    throw requestErrors.unsupported_media_type({
      message: 'The body is not JSON. Send it with Content-Type: application/json.',
    });
  }
  const text = await readText(request);
  if (text === '') return {};
  if (type === null)
    throw requestErrors.unsupported_media_type({
      message: 'The body has no type. Send it with Content-Type: application/json.',
    });

  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw requestErrors.malformed({ message: 'The body is not valid JSON. Check its quotes, commas and brackets.' });
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw requestErrors.malformed({ message: 'The body is not a JSON object. Send the fields in { … }.' });
  }
  return body;
}

/** Everything a request says: its body (writes) or its query (reads and deletes), and the path, which wins. */
export async function readInput(request: Request, parameters: Record<string, string>): Promise<object> {
  const reads = request.method === 'GET' || request.method === 'DELETE';
  const said = reads ? Object.fromEntries(new URL(request.url).searchParams) : await readBody(request);
  return { ...said, ...parameters };
}

/**
 * Codes and sentences are those of the forms, in the caller's language; English where there is no other.
 * @throws VaraiError `request/invalid` that names every refused field, and repeats no value.
 */
export function parseInput<Input>(
  schema: ZodMiniType<Input> | undefined,
  input: object,
  lang: string | null = null,
): Input {
  if (!schema) return undefined as Input; // safe: an endpoint without a schema takes no input
  const { value, findings } = judge(schema, input);
  if (!findings) return value;

  const words = refusalsIn(lang);
  const errors = findings.map(({ path, ...finding }): FieldError => {
    return { path, code: finding.code, message: sentence(words, finding) };
  });
  const fields = [...new Set(errors.map(({ path }) => path || 'the body'))].join(', ');
  throw requestErrors.invalid({ message: `Not usable: ${fields}. See errors for each.`, errors });
}
