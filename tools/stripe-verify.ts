/** `npm run stripe:verify`: the billing scenarios against Stripe's test mode, with test clocks, through the whole server. */
import { openPortal } from './stripe/portal.ts';
import { runScenarios, scenarios } from './stripe/scenarios.ts';

try {
  const portal = await openPortal(process.env);
  const failed = await runScenarios(portal.merchant, (line) => console.log(line));
  await portal.close();
  console.log(`${scenarios.length - failed.length} passed, ${failed.length} failed`);
  process.exit(failed.length > 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
