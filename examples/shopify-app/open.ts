import type * as webVitals from 'web-vitals';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../html/listen.ts';
import { findChromium } from '../../tools/machine/browsers.mjs';
import { createShopifyApp } from './server.ts';

const executablePath = findChromium();
/** The whole browser, with its settings: the headless shell knows no wish to block what other sites keep. */
const whole = executablePath ? { executablePath } : {};

/** A page of the app, each time that it was loaded, with the newest of each kind. */
export type Vitals = Map<string, Record<string, number>>;

/** The app in the admin of a shop, in a browser that lets no frame of another site keep anything. */
export interface Admin {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The app by itself. */
  readonly app: string;
  /** What the pages have asked for. */
  readonly asked: readonly string[];
  /** What the browser reported against the app's policy. */
  readonly violations: readonly unknown[];
  /** What web-vitals measured in the frame. */
  readonly vitals: Vitals;
  visit(path?: string): Promise<void>;
  close(): Promise<void>;
}

interface Vital {
  readonly name: string;
  readonly value: number;
}

/** Has web-vitals measure each page that is framed. */
async function measure(context: BrowserContext): Promise<Vitals> {
  const vitals: Vitals = new Map();
  await context.exposeBinding('keepVital', ({ frame }, { name, value, load }: Vital & { load: number }) => {
    const { pathname } = new URL(frame.url());
    const page = `${pathname} ${String(load)}`;
    vitals.set(page, { ...vitals.get(page), [name]: value });
  });
  const source = await readFile('node_modules/web-vitals/dist/web-vitals.iife.js', 'utf8');
  await context.addInitScript({ content: `${source};globalThis.webVitals = webVitals;` });
  await context.addInitScript(() => {
    if (parent === window) return;
    const { onCLS, onINP, onLCP } = (globalThis as never as { webVitals: typeof webVitals }).webVitals;
    const keep = ({ name, value }: Vital) => {
      const load = Math.round(performance.timeOrigin);
      (globalThis as never as { keepVital(vital: object): void }).keepVital({ name, value, load });
    };
    for (const on of [onCLS, onINP, onLCP]) on(keep, { reportAllChanges: true });
  });
  return vitals;
}

/** Opens the app in the admin of the demo's shop. */
export async function openAdmin(
  demo: { readonly api: string; readonly shopify: string },
  launchOptions: LaunchOptions = {},
): Promise<Admin> {
  const profile = await mkdtemp(join(tmpdir(), 'varai-admin-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...whole,
    viewport: { width: 1280, height: 900 },
  });
  const server = createShopifyApp({
    api: demo.api,
    clientId: 'varai-demo',
    cdn: demo.shopify,
    admin: demo.shopify,
  });
  // localhost is another site than 127.0.0.1, where the admin is
  const { url: app, close } = await listen(server.fetch, 0, 'localhost');
  await fetch(`${demo.shopify}/_/frame`, { method: 'POST', body: JSON.stringify({ address: app }) });
  const page = context.pages()[0] ?? (await context.newPage());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return {
    page,
    context,
    app,
    asked,
    violations: server.violations,
    vitals: await measure(context),
    async visit(path = '') {
      await page.goto(`${demo.shopify}/store/acme-lenses/apps/varai${path}`);
    },
    async close() {
      await context.close();
      await close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
