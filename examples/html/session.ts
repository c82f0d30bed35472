/* The embedding host's back end: trades its secret key for a short-lived secret that its page may hold. */
export const openPortalSession = (api: string, secretKey: string, origin: string) =>
  fetch(`${api}/api/portal-sessions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secretKey}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ account: 'acct_demo', user: { id: 'ada', name: 'Ada', email: 'ada@acme.test' }, origin }),
  });
