import { readFile } from 'node:fs/promises';

interface Chunk {
  readonly sources: Readonly<Record<string, number>>;
  readonly imports: readonly string[];
}

/** What each view is made of, beyond the shell; named as in packages/elements/src/define. */
const views: Readonly<Record<string, readonly string[]>> = {
  store: ['metrics/live-metrics.ts'],
  plan: ['subscription/subscription.ts', 'subscription/plan-picker.ts'],
  billing: ['payment-methods/payment-methods.ts', 'invoices.ts', 'usage/usage.ts'],
  connections: ['integrations/integrations.ts'],
  settings: ['guidance/settings.ts'],
};

/**
 * Links that let the browser fetch at once what the view of a path needs, instead of one file after the other. `folder` is the
 * build for pages without a bundler, whose list of chunks says which file holds what; without that list there are none.
 */
export async function preloads(folder: URL, path: string): Promise<string> {
  const text = await readFile(new URL('chunks.json', folder), 'utf8').catch(() => '{}');
  const chunks = JSON.parse(text) as Readonly<Record<string, Chunk>>;
  const [name = ''] = path.split('/');
  const defined = ['session.ts', 'portal/portal.ts', ...(views[name || 'store'] ?? [])];
  const files = new Set(
    defined.flatMap((file) => {
      const source = `packages/elements/src/define/${file}`;
      return Object.keys(chunks).filter((chunk) => source in chunks[chunk]!.sources);
    }),
  );
  for (const file of files) for (const next of chunks[file]!.imports) files.add(next);
  return [...files].map((file) => `<link rel="modulepreload" href="/elements/${file}" />`).join('\n    ');
}
