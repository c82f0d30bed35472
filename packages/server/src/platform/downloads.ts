import { isVaraiError } from '@varai/client';
import type { Hono } from 'hono';
import type { Env } from './context.ts';
import { languageOf, type Language } from './language.ts';

/** A file that a browser saves. */
export interface Download {
  /** ASCII letters, digits, dots and dashes. */
  readonly fileName: string;
  readonly type: string;
  /** Bytes, exactly. */
  readonly size: number;
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Serves files by an address that is the permission itself: no header can be sent by a link. `open` throws where the
 * address does not hold any more: a person who followed the link then reads the page `gone`, a program the problem. What is sent is never shown in a page nor kept by a cache.
 */
export function mountDownload(
  app: Hono<Env>,
  path: string,
  open: (parameters: Record<string, string>) => Promise<Download>,
  gone: (language: Language) => Response,
): void {
  app.get(path, async (c) => {
    c.set('route', path);
    let file: Download;
    try {
      file = await open(c.req.param());
    } catch (error) {
      const person = c.req.header('accept')?.includes('text/html');
      if (!person || !isVaraiError(error) || error.status !== 404) throw error;
      return gone(languageOf(c.req.header('accept-language')));
    }
    const { fileName, type, size, stream } = file;
    return c.body(stream, 200, {
      'content-type': type,
      'content-length': String(size),
      'content-disposition': `attachment; filename="${fileName}"`,
    });
  });
}
