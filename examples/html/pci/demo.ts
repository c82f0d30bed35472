import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { anyPorts } from '../../../tools/demo/ports.ts';
import type { Addresses } from '../system.ts';

export interface LoggedDemo extends Addresses {
  /** All that the server has written to its log, down to the last detail. */
  log(): string;
  /** Ends it, and answers every row of every table and every file that it has left, but for the provider's own. */
  remains(): Promise<{ rows: string; files: Buffer[] }>;
  remove(): Promise<void>;
}

const run = promisify(execFile);
const script = fileURLToPath(new URL('../system-process.ts', import.meta.url));

/** The whole demo with its log kept and its data at hand. */
export async function startLoggedDemo(): Promise<LoggedDemo> {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-pci-'));
  const lines: string[] = [];
  const child: ChildProcess = fork(script, [dataDir, JSON.stringify(anyPorts)], {
    execArgv: ['--conditions=@varai/source'],
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'trace', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (chunk: Buffer) => void lines.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => void lines.push(chunk.toString()));
  const ended = once(child, 'close').then(() => Promise.reject(new Error(`The demo ended: ${lines.join('')}`)));
  const [addresses] = (await Promise.race([once(child, 'message'), ended])) as [Addresses];
  // from here on it ends when it is told to
  ended.catch(() => undefined);

  return {
    ...addresses,
    log: () => lines.join(''),
    async remains() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      return { rows: await rowsIn(dataDir), files: await filesIn(join(dataDir, 'db')) };
    },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

/** Every row as text, read by a process of its own: the runner of the flows knows no sources. */
async function rowsIn(dataDir: string): Promise<string> {
  const dump = fileURLToPath(new URL('./dump.ts', import.meta.url));
  const { stdout } = await run(process.execPath, ['--conditions=@varai/source', dump, dataDir], {
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

async function filesIn(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))),
  );
}
