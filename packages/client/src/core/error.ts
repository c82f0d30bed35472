/** The body of every failed answer: RFC 9457 with the members that this API adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** `feature/snake_case`; the stable name to branch on. */
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  /** Whether the same request may succeed if it is sent again. */
  readonly retryable: boolean;
  readonly errors?: readonly FieldError[];
  /** Seconds to wait before another try. */
  readonly retryAfter?: number;
  /** What the feature adds to help the reader on, such as a new quote. */
  readonly data?: unknown;
}

/** One refused field. `path` is dotted, as in `address.postalCode`. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface VaraiErrorOptions extends ErrorOptions {
  readonly message?: string;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly data?: unknown;
}

/**
 * The only error this SDK throws.
 *
 * Branch on `code`: it is part of the public API, and `docs/errors/<code>.md`
 * says what it means. `message` is written for people and may change in any
 * release. `status` is 0 when no answer came.
 */
export class VaraiError extends Error {
  override readonly name = 'VaraiError';
  readonly code: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Whether the same request may succeed if it is sent again. */
  readonly retryable: boolean;
  /** Seconds to wait before another try, when the server said so. */
  readonly retryAfter: number | undefined;
  readonly errors: readonly FieldError[];
  readonly data: unknown;

  constructor(code: string, status: number, options: VaraiErrorOptions = {}) {
    super(options.message ?? code, options);
    this.code = code;
    this.status = status;
    this.requestId = options.requestId;
    this.retryable = options.retryable ?? (status === 0 || status === 429 || (status >= 500 && status !== 501));
    this.retryAfter = options.retryAfter;
    this.errors = options.errors ?? [];
    this.data = options.data;
  }

  /** Reads an answer's problem; anything that is none becomes `network/bad_answer`. */
  static from(body: unknown, status: number, requestId?: string, retryAfter?: number): VaraiError {
    const problem = body as Partial<Problem> | null | undefined;
    if (typeof problem?.code !== 'string') {
      return new VaraiError('network/bad_answer', status, { requestId, retryAfter });
    }
    return new VaraiError(problem.code, problem.status ?? status, {
      requestId,
      retryable: false,
      retryAfter,
      ...problem,
      message: problem.detail ?? problem.title ?? problem.code,
    });
  }
}

/** Matches by name because a page may load two copies of the SDK. */
export const isVaraiError = (error: unknown): error is VaraiError =>
  error instanceof Error && error.name === 'VaraiError';

export type ErrorKind = ((options?: VaraiErrorOptions) => VaraiError) & {
  readonly code: string;
  readonly status: number;
};

/**
 * Names a feature's errors once: `planErrors.not_found()` makes one, `.code`
 * recognises it. Each code has a page in `docs/errors`.
 */
export function defineErrors<const Statuses extends Record<string, number>>(
  feature: string,
  statuses: Statuses,
): { readonly [Name in keyof Statuses]: ErrorKind } {
  const kinds = Object.entries(statuses).map(([name, status]) => {
    const code = `${feature}/${name}`;
    const make = (options?: VaraiErrorOptions) => new VaraiError(code, status, options);
    return [name, Object.assign(make, { code, status })];
  });
  return Object.fromEntries(kinds) as { readonly [Name in keyof Statuses]: ErrorKind };
}
