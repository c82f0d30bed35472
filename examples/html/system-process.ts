// The demo for the flows: answers its parent's questions and ends with it, also while it starts.
import { startDemo, type Demo } from '../../tools/demo/demo.ts';
import type { AccountWish } from '../../tools/demo/account.ts';
import type { Ports } from '../../tools/demo/ports.ts';

const [dataDir, ports] = process.argv.slice(2);
const started: { demo?: Demo } = {};

const end = () => void Promise.resolve(started.demo?.close()).finally(() => process.exit());
process.on('SIGTERM', end);
process.on('disconnect', end);
// what this file imports takes a while, and whoever asked may have gone meanwhile
if (!process.connected) end();

const demo = await startDemo({
  environment: { ...process.env, DATA_DIR: dataDir },
  ports: JSON.parse(ports ?? '') as Ports,
  slowBy: 1500,
});
started.demo = demo;

const answers: Record<string, (input: unknown) => unknown> = {
  open: (wish) => demo.open(wish as AccountWish),
  mails: () => demo.mails(),
  violations: () => demo.violations,
  settled: () => demo.settled(),
};

// whoever asked may be gone meanwhile: then nobody is left to answer, and what made this process end shall be the last word
const answer = (message: object) => {
  if (process.connected) process.send?.(message, () => undefined);
};

process.on('message', ({ id, name, input }: { id: number; name: string; input: unknown }) => {
  void Promise.resolve()
    .then(() => answers[name]?.(input))
    .then(
      (value) => answer({ id, value }),
      (error: unknown) =>
        answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});

process.send?.({
  api: demo.api,
  page: demo.page,
  stripe: demo.stripe,
  shopify: demo.shopify,
  magento: demo.magento,
  secretKey: demo.secretKey,
});
