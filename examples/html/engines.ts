import puppeteer from 'puppeteer-core';
import { findFirefox, findMiniBrowser } from '../../tools/machine/browsers.mjs';
import { startWebKit } from '../../tools/machine/webkit.mjs';

/** A browser as a person with a keyboard has it. */
export interface Engine {
  open(url: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Escape'): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

async function firefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox was not found on this machine.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    async open(url) {
      await page.goto(url);
    },
    press: (key) => page.keyboard.press(key),
    read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

/** WebDriver's own names of keys. */
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

/** WebKitGTK by WebDriver's HTTP alone. */
async function webkit(): Promise<Engine> {
  const binary = findMiniBrowser();
  if (!binary) throw new Error('WebKitGTK was not found on this machine.');
  const driver = await startWebKit();

  async function send<T>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
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
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    press: (key) =>
      send('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: keys[key] },
              { type: 'keyUp', value: keys[key] },
            ],
          },
        ],
      }),
    read: (expression) => send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await send('DELETE', session);
      driver.stop();
    },
  };
}

export const engines = { firefox, webkit };
