import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { anyPorts, claimPorts } from '../../tools/demo/ports.ts';

export interface Admin {
  readonly url: string;
  /** Of its addresses, where no other host may learn it. */
  readonly key: string;
  close(): Promise<void>;
}

const router = fileURLToPath(new URL('./test/admin/router.php', import.meta.url));

/** The module's own PHP, with stand-ins around it, as PHP's server for development runs it. */
export async function startAdmin(portal: {
  readonly url: string;
  readonly secretKey: string;
  readonly account: string;
  /** Whoever comes is signed in; otherwise who has a cookie named `admin`. */
  readonly signedIn?: boolean;
}): Promise<Admin> {
  const { ports, release } = await claimPorts(anyPorts, '127.0.0.1');
  const port = ports.page;
  const key = 'c0ffee5ecre7';
  const child = spawn('php', ['-d', 'display_errors=1', '-S', `127.0.0.1:${String(port)}`, router], {
    env: {
      ...process.env,
      PHP_CLI_SERVER_WORKERS: '3',
      ADMIN_KEY: key,
      PORTAL_URL: portal.url,
      PORTAL_KEY: portal.secretKey,
      PORTAL_ACCOUNT: portal.account,
      ...(portal.signedIn && { ADMIN_SIGNED_IN: '1' }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    // its workers outlive it: all of them are told to end
    detached: true,
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`PHP ended: ${said}`)));
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('started')) resolve();
    });
  });
  return {
    url: `http://127.0.0.1:${String(port)}/hidden_admin/varai_portal/portal/index/key/${key}/`,
    key,
    async close() {
      const ended = once(child, 'exit');
      process.kill(-child.pid!, 'SIGTERM');
      await ended;
      await release();
    },
  };
}
