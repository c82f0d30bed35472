/** Requests a second of an authenticated, cached read against bare Hono, in turn, in one process beside the load. */
import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function rate(base, authorization, duration) {
  const result = await autocannon({ url: `${base}/api/session`, connections: 32, duration, headers: { authorization } });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${base}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

/** `rounds` of `seconds` each, ours and bare in turn; requests a second. */
export async function measureReads({ rounds = 5, seconds = 4 } = {}) {
  const file = fileURLToPath(new URL('./read-servers.ts', import.meta.url));
  const child = fork(file, { execArgv: ['--conditions=@varai/source'] });
  const [{ ours, bare, authorization }] = await once(child, 'message');
  const rows = { ours: [], bare: [] };
  try {
    for (const base of [bare, ours]) await rate(base, authorization, 2); // warms both
    for (let round = 0; round < rounds; round += 1) {
      rows.bare.push(await rate(bare, authorization, seconds));
      rows.ours.push(await rate(ours, authorization, seconds));
    }
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
  const ratios = rows.ours.map((value, round) => value / rows.bare[round]);
  return { ours: median(rows.ours), bare: median(rows.bare), ratio: median(ratios) };
}
