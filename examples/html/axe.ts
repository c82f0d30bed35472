import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { settled } from './settled.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe says of a page, or of a frame of another site, once it stands. It runs in a context of its own, which the page's policy
 * does not bind.
 */
export async function faults(page: Page | Frame): Promise<string[]> {
  await settled(page);
  const session = await ('page' in page ? page.page() : page).context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { contextId: executionContextId, expression: readFileSync(axe, 'utf8') });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `axe.run(document, { iframes: false }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + JSON.stringify(target) + ' ' + failureSummary)))`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as string[];
}
