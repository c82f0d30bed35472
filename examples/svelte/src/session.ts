import type { VaraiConfig } from '@varai/elements';

/** Our own back end asks the portal for a session with the secret key: docs/guides/embed.md. Called again before it runs out. */
export const fetchClientSecret: NonNullable<VaraiConfig['fetchClientSecret']> = async ({ signal }) => {
  const answer = await fetch('/varai-session', { method: 'POST', signal });
  if (!answer.ok) throw new Error(`No session: our back end answered ${String(answer.status)}.`);
  return (await answer.json()) as { clientSecret: string };
};
