import type { $ZodIssue } from 'zod/v4/core';
import type { ZodMiniType } from 'zod/mini';
import type { Finding, FindingCode } from './checks/finding.ts';

/** What is wrong at one path, dotted as in `address.postalCode`. */
export interface PathFinding extends Finding {
  readonly path: string;
}

/** What a schema says of an input: the value it makes of it, or the first finding at each path. */
export type Verdict<Output> =
  | { readonly value: Output; readonly findings?: undefined }
  | { readonly value?: undefined; readonly findings: readonly PathFinding[] };

/** The same verdict in a page and on the server. */
export function judge<Output>(schema: ZodMiniType<Output>, input: unknown): Verdict<Output> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  const found = new Map<string, PathFinding>();
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.');
    if (!found.has(path)) found.set(path, { path, ...findingOf(issue) });
  }
  return { findings: [...found.values()] };
}

/** Zod's issue in the vocabulary of forms. */
export function findingOf(issue: $ZodIssue): Finding {
  switch (issue.code) {
    case 'custom': {
      const { finding } = (issue.params ?? {}) as { finding?: Finding };
      return finding ?? { code: 'wrong' };
    }
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null || issue.input === '') return { code: 'required' };
      return { code: 'wrong_type', params: { expected: issue.expected } };
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return { code: 'required' };
      return {
        code: sized(issue.origin, 'too_short', 'too_few', 'too_small'),
        params: { minimum: Number(issue.minimum) },
      };
    case 'too_big':
      return {
        code: sized(issue.origin, 'too_long', 'too_many', 'too_big'),
        params: { maximum: Number(issue.maximum) },
      };
    case 'invalid_value':
      if (issue.input === undefined || issue.input === null || issue.input === '') return { code: 'choice' };
      return { code: 'wrong_option', params: { options: issue.values.map(String).slice(0, 12).join(', ') } };
    case 'invalid_format':
      return { code: formats[issue.format] ?? 'wrong_format' };
    case 'unrecognized_keys':
      return { code: 'unknown_field' };
    default:
      return { code: 'wrong' };
  }
}

const formats: Readonly<Record<string, FindingCode>> = { email: 'email', url: 'url', datetime: 'time', date: 'date' };

const sized = (origin: string, text: FindingCode, list: FindingCode, amount: FindingCode): FindingCode =>
  origin === 'string' ? text : origin === 'array' || origin === 'set' ? list : amount;
