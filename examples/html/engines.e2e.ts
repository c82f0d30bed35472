import { expect, test } from '@playwright/test';
import { engines, type Engine } from './engines.ts';
import { startSystem } from './system.ts';

const focused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
})()`;

const openDialogs = `(() => {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('dialog[open]')) found.push(element.textContent.replace(/\\s+/g, ' '));
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found.join(' | ');
})()`;

async function focus(engine: Engine, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (name.test(await engine.read<string>(focused))) return;
    await engine.press('Tab');
  }
  throw new Error(`The keyboard never came to ${String(name)}.`);
}

for (const [name, start] of Object.entries(engines)) {
  test(`the whole change can be made by keyboard alone in ${name}`, async () => {
    const system = await startSystem();
    const engine = await start();
    try {
      await engine.open(system.page);
      await expect
        .poll(() => engine.read('document.querySelector("varai-plan-picker")?.getAttribute("state")'))
        .toBe('ready');

      await focus(engine, /^Change plan$/);
      await engine.press('Enter');
      await expect.poll(() => engine.read(openDialogs)).toContain('Upgrade to Enterprise');
      await focus(engine, /^Upgrade to Enterprise/);
      await engine.press('Enter');
      await expect.poll(() => engine.read(openDialogs)).toMatch(/Pay \$[\d.,]+ and upgrade/);
      await focus(engine, /^Pay \$/);
      await engine.press('Enter');
      await expect.poll(() => engine.read(openDialogs)).toContain('You are on Enterprise');
      await focus(engine, /^Done$/);
      await engine.press('Enter');
      await expect.poll(() => engine.read(openDialogs)).toBe('');

      await expect
        .poll(async () => (await system.mails()).map(({ subject }) => subject))
        .toEqual(['You are on Enterprise now']);
    } finally {
      await engine.close();
      await system.stop();
    }
  });
}
