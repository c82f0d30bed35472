import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryDirectory } from './databases.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const mustBeThere = Boolean(process.env['CI']) && process.env['CI'] !== 'false';

test.skipIf(!existsSync(main) && !mustBeThere)(
  'what is published starts by the command of the guide, without our sources, and serves the pages and elements beside it',
  async () => {
    const { path, remove } = await temporaryDirectory();
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        HOME: process.env['HOME'],
        DATA_DIR: path,
        PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const ended = once(child, 'close');
    const ready = new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text: Buffer) => {
          said += String(text);
          const [, url] = /"url":"([^"]+)".*"msg":"ready"/.exec(said) ?? [];
          if (url) resolve(url);
        });
    });
    try {
      const url = await Promise.race([ready, ended.then(() => undefined)]);
      expect(url, said).toMatch(/^http/);
      const status = async (at: string) => (await fetch(`${String(url)}${at}`)).status;
      expect(await status('/readyz')).toBe(200);
      expect(await status('/api/openapi.json')).toBe(200);
      expect(await status('/errors/subscription/quote_expired')).toBe(200);
      expect(await status('/elements/loader.js')).toBe(200);
      child.kill('SIGTERM');
      expect((await ended)[0]).toBe(0);
    } finally {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await ended;
      }
      await remove();
    }
  },
);
