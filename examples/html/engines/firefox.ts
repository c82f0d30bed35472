import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox } from '../../../tools/machine/browsers.mjs';
import { byWebDriver } from './by-webdriver.ts';
import type { Engine } from './engine.ts';
import { idOf, type Wire } from './wire.ts';

/** Marionette, which geckodriver speaks to Firefox: `length:[type, id, error or command, value]` over TCP. */
type Send = <T>(command: string, parameters?: object) => Promise<T>;

function marionette(socket: Socket): Send {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString()) as unknown;
      rest = rest.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message as [number, number, { error: string; message: string } | null, unknown];
      if (error) waiting.get(id)?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
      else waiting.get(id)?.resolve(value);
      waiting.delete(id);
    }
  });
  // what went wrong is told by the end of the connection, which follows
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox went away.'));
  });
  return <T>(command: string, parameters: object = {}) => {
    const id = ++asked;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    const text = JSON.stringify([0, id, command, parameters]);
    socket.write(`${String(Buffer.byteLength(text))}:${text}`);
    return answer.promise as Promise<T>;
  };
}

/** Firefox writes the port that it took into its profile. */
async function portIn(profile: string): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await pause(100);
  }
  throw new Error('Firefox did not open its port within a minute.');
}

export async function firefox(): Promise<Engine> {
  const executable = findFirefox();
  if (!executable) throw new Error('Firefox was not found on this machine.');
  const profile = await mkdtemp(join(tmpdir(), 'varai-firefox-'));
  await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const child = spawn(executable, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const socket = connect(await portIn(profile), '127.0.0.1');
  const send = marionette(socket);
  await send('WebDriver:NewSession');

  const value = async <T>(command: string, parameters?: object): Promise<T> =>
    (await send<{ value: T }>(command, parameters)).value;
  const first = await value<string>('WebDriver:GetWindowHandle');
  const wire: Wire = {
    navigate: (url) => send('WebDriver:Navigate', { url }),
    execute: (script, args) => value('WebDriver:ExecuteScript', { script, args }),
    keys: (actions) => send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    role: (element) => value('WebDriver:GetComputedRole', { id: idOf(element) }),
    label: (element) => value('WebDriver:GetComputedLabel', { id: idOf(element) }),
    click: (element) => send('WebDriver:ElementClick', { id: idOf(element) }),
    enter: (frame) => send('WebDriver:SwitchToFrame', { element: frame && idOf(frame) }),
    async newTab() {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    firstTab: () => send('WebDriver:SwitchToWindow', { handle: first, focus: true }),
    async close() {
      const ended = once(child, 'exit');
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill('SIGKILL'));
      socket.destroy();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const engine = byWebDriver(wire);
  return {
    ...engine,
    async press(key) {
      await engine.press(key);
      // past the page's end Tab leads into the browser's own bar, and WebDriver's keys cannot lead out of it again
      if (key !== 'Tab' || (await engine.read('document.hasFocus()'))) return;
      await send('WebDriver:SwitchToWindow', { handle: await value('WebDriver:GetWindowHandle'), focus: true });
    },
  };
}
