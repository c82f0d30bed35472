import { isProviderError, ProviderError, type ProviderFailure } from './provider.ts';

interface StripeFailure {
  readonly type?: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly decline_code?: string;
  readonly payment_method?: { id?: string };
  readonly payment_intent?: { last_payment_error?: { payment_method?: { id?: string } } };
}

/** What may be tried again: no answer, too many requests, the same key under way, or a fault of theirs. */
const passing = (status: number | undefined): boolean =>
  status === undefined || status === 409 || status === 429 || status >= 500;

function kindOf({ statusCode, code }: StripeFailure): ProviderFailure {
  if (passing(statusCode)) return 'unavailable';
  if (statusCode === 402) return 'declined';
  return statusCode === 404 || code === 'resource_missing' ? 'missing' : 'refused';
}

/** Runs one conversation with Stripe; its errors, and the broken circuit's, come out as `ProviderError`. */
export async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isProviderError(error)) throw error;
    // a mistake of ours must not pass for a silent provider
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    const failure = error as StripeFailure;
    throw new ProviderError(
      kindOf(failure),
      {
        code: failure.code ?? failure.type ?? 'no_answer',
        declineCode: failure.decline_code ?? null,
        paymentMethodId:
          failure.payment_method?.id ?? failure.payment_intent?.last_payment_error?.payment_method?.id ?? null,
      },
      { cause: error },
    );
  }
}
