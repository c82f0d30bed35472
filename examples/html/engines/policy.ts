import { expect } from '@playwright/test';
import type { System } from '../system.ts';
import type { Engine } from './engine.ts';

/** What the policy of the page forbids: a style in an attribute, and text that becomes markup. */
const forbidden = `(() => {
  document.body.setAttribute('style', 'outline: 0');
  try {
    document.createElement('p').innerHTML = '<b></b>';
  } catch {
    return 'refused';
  }
  return 'allowed';
})()`;

/**
 * Nothing that was done in the page broke its Content Security Policy or wanted an untrusted type. That silence means
 * something since what does break them is reported: Chromium, Firefox 148 and WebKitGTK 2.50 all know Trusted Types.
 */
export async function expectPolicyKept(engine: Engine, { violations }: System): Promise<void> {
  expect(await violations()).toEqual([]);
  expect(await engine.read(forbidden)).toBe('refused');
  const directives = async () =>
    ((await violations()) as { 'csp-report': Record<string, string> }[]).map(
      (report) => report['csp-report']['violated-directive'],
    );
  await expect
    .poll(async () => (await directives()).toSorted())
    .toEqual(['require-trusted-types-for', 'style-src-attr']);
}
