import { expect, test as base } from '@playwright/test';
import { engines, ways } from './engines/engines.ts';
import type { Engine } from './engines/engine.ts';
import { expectPolicyKept } from './engines/policy.ts';
import { startSystem, type System } from './system.ts';

/** What may be wrong with a button for somebody who knows role and name alone. */
const faults = [
  'button.setAttribute("role", "generic")',
  'button.setAttribute("aria-label", "Button")',
  'button.parentElement.setAttribute("aria-hidden", "true")',
];

const plant = (fault: string) => `(() => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  const button = within(document).find((each) => each.localName === 'button' && each.textContent.trim() === 'Upgrade to Enterprise');
  ${fault};
  return button.textContent.trim();
})()`;

const test = base.extend<{ system: System }>({
  system: async ({}, use) => {
    const system = await startSystem();
    await use(system);
    await system.stop();
  },
});

/** Opens the host's page once its tags are there. */
async function open(engine: Engine, { page }: System): Promise<void> {
  await engine.open(page);
  await expect
    .poll(() => engine.read('document.querySelector("varai-plan-picker")?.getAttribute("state")'))
    .toBe('ready');
}

for (const [name, start] of Object.entries(engines)) {
  let engine: Engine;

  test.describe(name, () => {
    test.beforeEach(async () => {
      engine = await start();
    });

    test.afterEach(() => engine.close());

    for (const [way, personOf] of Object.entries(ways)) {
      test(`the whole change can be made by ${way} in ${name}`, async ({ system }) => {
        await open(engine, system);
        const person = personOf(engine);

        await person.activates('button', /^Change plan$/);
        await person.meets('dialog', /^Your plan$/);
        await person.activates('button', /^Upgrade to Enterprise$/);
        await person.meets('dialog', /^Upgrade to Enterprise$/);
        await person.activates('button', /^Pay \$[\d.,]+ and upgrade$/);
        await person.meets('heading', /^You are on Enterprise$/);
        await person.activates('button', /^Done$/);
        await person.meets('button', /^Switch to Professional$/);

        await expect
          .poll(async () => (await system.mails()).map(({ subject }) => subject))
          .toEqual(['You are on Enterprise now']);
        await expectPolicyKept(engine, system);
      });
    }

    test(`the walk stops at a button that lost its role, its name or its place in the tree of ${name}`, async ({
      system,
    }) => {
      for (const fault of faults) {
        await open(engine, system);
        const walk = ways['the accessibility tree alone'];
        await walk(engine).meets('button', /^Upgrade to Enterprise$/);
        expect(await engine.read(plant(fault))).toBe('Upgrade to Enterprise');
        // an engine tells of a change when it has the time
        const told = async () => (await engine.find(['button'])).map(({ name: said }) => said);
        await expect.poll(told).not.toContain('Upgrade to Enterprise');

        await expect(walk(engine, { looks: 0 }).activates('button', /^Upgrade to Enterprise$/)).rejects.toThrow(
          /tells of no button named .*Upgrade to Enterprise.*"Switch to Starter"/,
        );
      }
    });
  });
}
