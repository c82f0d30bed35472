// A page in the admin of a shop has no secret key behind it: it trades what App Bridge says of its user for a session.
const provider = document.querySelector('varai-provider');

provider.fetchClientSecret = async ({ signal }) => {
  const answer = await fetch(`${provider.getAttribute('base-url')}/api/portal-sessions/shopify`, {
    method: 'POST',
    signal,
    headers: {
      authorization: `Bearer ${await globalThis.shopify.idToken()}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: '{}',
  });
  if (!answer.ok) throw new Error((await answer.json()).title);
  return answer.json();
};
