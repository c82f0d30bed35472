import { existsSync, readFileSync } from 'node:fs';
import { chmod, rename, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';

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
}

export interface DemoFile {
  readonly record: DemoRecord;
  /** Adds to the record, readable by its owner only and never half written. */
  add(more: Partial<DemoRecord>): Promise<void>;
}

export async function openDemoFile(path: string): Promise<DemoFile> {
  let record: DemoRecord = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as DemoRecord)
    : { webhookSecret: `whsec_${randomBytes(24).toString('base64url')}` };

  const file: DemoFile = {
    get record() {
      return record;
    },
    async add(more) {
      record = { ...record, ...more };
      const draft = `${path}.new`;
      await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
      await chmod(draft, 0o600);
      await rename(draft, path);
    },
  };
  await file.add({});
  return file;
}
