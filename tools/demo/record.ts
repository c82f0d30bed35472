import { existsSync, readFileSync } from 'node:fs';
import { chmod, rename, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { unreadable } from './error.ts';

/** What the demo keeps in `demo.json`; it grows while the first start goes on. */
export interface DemoRecord {
  /** Signs the simulator's webhooks. */
  readonly webhookSecret: string;
  /** The host's secret key. */
  readonly secretKey?: string;
  readonly customer?: string;
  readonly subscription?: string;
  /** Until when the shop has sent its orders, in milliseconds since 1970. */
  readonly ordersUntil?: number;
  /** Until when its try-on has told what it used. */
  readonly tokensUntil?: number;
}

export interface DemoFile {
  readonly record: DemoRecord;
  /** Adds to the record, readable by its owner only and never half written. */
  add(more: Partial<DemoRecord>): Promise<void>;
}

function read(path: string): DemoRecord {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8')) as DemoRecord;
    if (record.webhookSecret.startsWith('whsec_')) return record;
  } catch (error) {
    return unreadable(path)(error);
  }
  return unreadable(path)(undefined);
}

/** @throws DemoError when the file cannot be read, or is not whole. */
export async function openDemoFile(path: string): Promise<DemoFile> {
  let record: DemoRecord = existsSync(path)
    ? read(path)
    : { webhookSecret: `whsec_${randomBytes(24).toString('base64url')}` };

  async function write(): Promise<void> {
    const draft = `${path}.new`;
    await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
    await chmod(draft, 0o600);
    await rename(draft, path);
  }
  let written = Promise.resolve();

  const file: DemoFile = {
    get record() {
      return record;
    },
    add(more) {
      record = { ...record, ...more };
      return (written = written.then(write, write));
    },
  };
  await file.add({});
  return file;
}
