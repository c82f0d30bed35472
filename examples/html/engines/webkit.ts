import { findMiniBrowser } from '../../../tools/machine/browsers.mjs';
import { startWebKit } from '../../../tools/machine/webkit.mjs';
import { byWebDriver } from './by-webdriver.ts';
import type { Engine } from './engine.ts';
import { idOf, type Wire } from './wire.ts';

/** WebKitGTK by WebDriver's HTTP alone. */
export async function webkit(): Promise<Engine> {
  const binary = findMiniBrowser();
  if (!binary) throw new Error('WebKitGTK was not found on this machine.');
  const driver = await startWebKit();

  async function send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${String(driver.port)}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`WebKitGTK refused ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  const first = await send<string>('GET', `${session}/window`);
  const wire: Wire = {
    navigate: (url) => send('POST', `${session}/url`, { url }),
    execute: (script, args) => send('POST', `${session}/execute/sync`, { script, args }),
    keys: (actions) => send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    role: (element) => send('GET', `${session}/element/${idOf(element)}/computedrole`),
    label: (element) => send('GET', `${session}/element/${idOf(element)}/computedlabel`),
    click: (element) => send('POST', `${session}/element/${idOf(element)}/click`, {}),
    enter: (frame) => send('POST', `${session}/frame`, { id: frame }),
    async newTab() {
      const { handle } = await send<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' });
      await send('POST', `${session}/window`, { handle });
    },
    firstTab: () => send('POST', `${session}/window`, { handle: first }),
    async close() {
      await send('DELETE', session);
      driver.stop();
    },
  };
  return byWebDriver(wire);
}
