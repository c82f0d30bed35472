import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findWebKitDriver, which } from './browsers.mjs';

/**
 * A port that nobody listens on. It is below what systems give away by themselves (32768 on Linux, 49152 elsewhere), so that
 * nobody else is given it before it is used.
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      if (error.code === 'EADDRINUSE') continue;
      throw error;
    }
    server.close();
    await once(server, 'close');
    return port;
  }
}

function stop(child) {
  try {
    process.kill(-child.pid);
  } catch {
    // it has ended by itself
  }
}

/** Reads the display's number that Xvfb chose, from the pipe it was told to write it to. */
async function startDisplay() {
  const child = spawn(which('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const [chunk] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a display.'))),
  ]);
  return { child, display: `:${String(chunk).trim()}` };
}

/** WebKitGTK's driver on a display of its own: `{ port, stop }`. */
export async function startWebKit() {
  const { child: xvfb, display } = await startDisplay();
  const port = await freePort();
  const driver = spawn(findWebKitDriver(), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stopAll = () => [driver, xvfb].forEach(stop);
  for (let tries = 0; tries < 600 && driver.exitCode === null; tries++) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (answered) return { port, stop: stopAll };
    await pause(100);
  }
  stopAll();
  throw new Error(
    driver.exitCode === null
      ? 'WebKitWebDriver did not answer within a minute.'
      : `WebKitWebDriver ended with ${driver.exitCode} before it answered.`,
  );
}
