import { readFileSync, writeFileSync } from 'node:fs';

const kept = new URL('./verdicts.json', import.meta.url);

/**
 * What the engines of browsers are held to (verdicts.page.ts, host-checks.page.ts). With `UPDATE=verdicts` it is written
 * anew, after a change of what a form or its sample is.
 */
export function inBrowsers(name: string, lines: readonly string[]): readonly string[] | undefined {
  const all = JSON.parse(readFileSync(kept, 'utf8')) as Record<string, readonly string[]>;
  if (process.env['UPDATE'] === 'verdicts') {
    all[name] = lines;
    writeFileSync(kept, `${JSON.stringify(all, undefined, 2)}\n`);
  }
  return all[name];
}
