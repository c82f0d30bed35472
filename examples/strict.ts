import { expect, type Response } from '@playwright/test';

/** A policy that lets nothing run that is not from a script of the page, and no text become markup. */
export function expectStrict(served: Pick<Response, 'headers'> | null): void {
  const policy = served?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/(^|; )default-src '(none|self)'/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toMatch(/(^|; )trusted-types lit-html varai/);
  expect(policy).not.toContain('unsafe');
}
