import { isVaraiError, requestErrors, type Problem, type VaraiError } from '@varai/client';

/** `idempotency_conflict` → `Idempotency conflict`. */
const titleOf = (code: string): string => {
  const words = (code.split('/')[1] ?? code).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What an error may tell the outside: an unexpected one tells nothing. */
export const exposed = (error: unknown): VaraiError =>
  isVaraiError(error)
    ? error
    : requestErrors.internal({
        message: 'Something went wrong on our side. Try again; if it stays, tell us the request id.',
      });

/** Whether there is more to it than the answer tells: that is for the log. */
export const holdsBack = (error: unknown): boolean => !isVaraiError(error) || error.cause instanceof Error;

export function problemOf(error: VaraiError, publicUrl: string, requestId: string): Problem {
  const { code, status, message, retryable, retryAfter, errors, data } = error;
  const title = titleOf(code);
  return {
    type: `${publicUrl}/errors/${code}`,
    title,
    status,
    code,
    detail: message === code ? `${title}.` : message,
    requestId,
    retryable,
    ...(errors.length > 0 && { errors }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(data !== undefined && { data }),
  };
}

/** An answer as bytes, so that it can be kept and replayed. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export function problemReply(error: VaraiError, publicUrl: string, requestId: string): Reply {
  return {
    status: error.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(error.retryAfter !== undefined && { 'retry-after': String(Math.ceil(error.retryAfter)) }),
      ...(error.status === 401 && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify(problemOf(error, publicUrl, requestId)),
  };
}
