import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @type {(paths: (string | undefined)[]) => string | undefined} */
const first = (paths) => paths.find((path) => path && existsSync(path));

/** The full path of a command in PATH. */
export const which = (name) =>
  first((process.env.PATH ?? '').split(delimiter).map((folder) => folder && join(folder, name)));

const playwrightFolders = () => [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
];

/** The newest of Playwright's own downloads. */
function downloaded(folderName, binaries) {
  const found = playwrightFolders()
    .filter((folder) => folder && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => folderName.test(name))
        .map((name) => join(folder, name)),
    )
    .sort()
    .reverse();
  return first(found.flatMap((folder) => binaries.map((binary) => join(folder, binary))));
}

export const findChromium = () =>
  first([
    process.env.CHROME_PATH,
    which('chromium'),
    which('chromium-browser'),
    which('google-chrome-stable'),
    which('google-chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]) ??
  downloaded(/^chromium-\d+$/, [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]);

/**
 * Chromium without a window to draw, where it is installed: the same engine, and pages cost it a third less. It is what Playwright
 * drives by itself (docs/decisions/0047). A person's own choice of a browser goes before it.
 */
export const findHeadlessChromium = () =>
  first([
    process.env.CHROME_PATH,
    // what lies in PATH is a script that stays between us and the browser
    '/usr/lib/chromium/chromium-headless-shell',
    downloaded(/^chromium_headless_shell-\d+$/, [
      'chrome-linux/headless_shell',
      'chrome-headless-shell-linux64/chrome-headless-shell',
      'chrome-mac/headless_shell',
    ]),
  ]) ?? findChromium();

export const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    which('firefox-esr'),
    which('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

export const findWebKitDriver = () => first([process.env.WEBKIT_DRIVER_PATH, which('WebKitWebDriver')]);

/** WebKitGTK's own small browser, which its driver automates. */
export function findMiniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/usr/libexec'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const candidates = folders.flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')));
  return first([process.env.WEBKIT_MINIBROWSER, ...candidates]);
}

/** Whether an engine's tests can run here. */
export const hasEngine = {
  chromium: () => Boolean(findChromium()),
  firefox: () => Boolean(findFirefox()),
  webkit: () => Boolean(findWebKitDriver() && findMiniBrowser() && which('Xvfb')),
};
