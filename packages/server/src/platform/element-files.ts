import { requestErrors } from '@varai/client';
import type { Hono } from 'hono';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Env } from './context.ts';

interface Served {
  /** When the file was written: one that is built anew is read anew. */
  readonly written: number;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

const compressed = promisify(brotliCompress);
const named = /^(?:chunks\/)?[\w-]+(?:\.[\w-]+)*\.(js|map)$/;

/** Pages of other origins load these as modules, so everybody may; a chunk that changes is another file. */
const headersOf = (name: string, etag: string): Record<string, string> => ({
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
  'content-type': name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/json',
  vary: 'Accept-Encoding',
  etag,
});

/**
 * Serves the elements' CDN build under `/elements/`: `loader.js`, `varai.iife.js` and their chunks. `folder` is where it
 * lies. Call it before the first request. Each file is compressed once and kept in memory; a request costs one `stat`.
 */
export function mountElementFiles(app: Hono<Env>, folder: string): void {
  const files = new Map<string, Served>();

  async function find(name: string): Promise<Served | undefined> {
    const path = join(folder, name);
    const written = (await stat(path).catch(() => undefined))?.mtimeMs;
    const known = files.get(name);
    if (written === undefined || known?.written === written) return written === undefined ? undefined : known;
    const plain = new Uint8Array(await readFile(path));
    const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const served = { written, plain, brotli: new Uint8Array(await compressed(plain)), etag };
    files.set(name, served);
    return served;
  }

  app.get('/elements/:name{.+}', async (c) => {
    c.set('route', '/elements/*');
    const name = c.req.param('name');
    const file = named.test(name) ? await find(name) : undefined;
    if (!file) throw requestErrors.not_found({ message: 'There is no such file of the elements here.' });
    const headers = headersOf(name, file.etag);
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers);
    if (!/\bbr\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(file.plain, 200, headers);
    return c.body(file.brotli, 200, { ...headers, 'content-encoding': 'br' });
  });
}

/** The folder of the CDN build of an `@varai/elements` that is installed beside this server; absent when there is none. */
export function elementsBeside(): string | undefined {
  try {
    const loader = fileURLToPath(import.meta.resolve('@varai/elements/cdn/loader.js'));
    return existsSync(loader) ? dirname(loader) : undefined;
  } catch {
    return undefined;
  }
}
