import { requestErrors } from '@varai/client';

interface Failure {
  readonly type?: string;
  readonly statusCode?: number;
}

/** Stripe's silence, said as `request/unavailable`: for adapters whose feature keeps no state of its own. */
export const sayingSilence = <Provider extends object>(provider: Provider): Provider =>
  Object.fromEntries(
    Object.entries(provider).map(([name, ask]) => [
      name,
      async (...input: unknown[]): Promise<unknown> => {
        try {
          return await (ask as (...input: unknown[]) => unknown)(...input);
        } catch (error) {
          const { type, statusCode } = error as Failure;
          const silent =
            type?.startsWith('Stripe') && (statusCode === undefined || statusCode === 429 || statusCode >= 500);
          if (!silent) throw error;
          throw requestErrors.unavailable({
            message: 'The payment provider does not answer. Try again in a moment.',
            cause: error,
            retryAfter: 5,
          });
        }
      },
    ]),
  ) as Provider; // safe: same names, same results
