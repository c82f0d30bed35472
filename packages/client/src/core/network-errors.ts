import { defineErrors } from './error.ts';

/** What can go wrong on the way; no answer of the API says these. */
export const networkErrors = defineErrors('network', {
  /** The browser says that it has no connection. */
  offline: 0,
  /** No connection, or one that the browser refused (CORS, CSP, TLS). */
  unreachable: 0,
  /** No complete answer within the client's time limit. */
  timeout: 0,
  /** Too many failures in a row; the API is left alone until `retryAfter`. */
  circuit_open: 0,
  /** An answer that is not this API's, as of a proxy. */
  bad_answer: 0,
  /** The caller, or `close()`, took the request back. 499 is what servers log for it. */
  aborted: 499,
});
