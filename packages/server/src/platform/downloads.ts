import type { Hono } from 'hono';
import type { Env } from './context.ts';

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
 * address does not hold. What is sent is never shown in a page nor kept by a cache.
 */
export function mountDownload(
  app: Hono<Env>,
  path: string,
  open: (parameters: Record<string, string>) => Promise<Download>,
): void {
  app.get(path, async (c) => {
    c.set('route', path);
    const { fileName, type, size, stream } = await open(c.req.param());
    return c.body(stream, 200, {
      'content-type': type,
      'content-length': String(size),
      'content-disposition': `attachment; filename="${fileName}"`,
    });
  });
}
