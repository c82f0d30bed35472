// npm run bench: times, each as a ratio to a baseline of the same run; the figures go to docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { lookAtDemo } from '../checks/lighthouse.mjs';
import { findChromium } from '../machine/browsers.mjs';
import { frameSection, measureFrame } from './frame.mjs';
import { ingestSection, measureIngest } from './ingest.mjs';
import { liveSection, measureLive } from './live.mjs';
import { measurePhone, phoneSection } from './phone.mjs';
import { measurePickers } from './picker.mjs';
import { measureReads, readsSection } from './reads.mjs';
import { measureTabs, tabsSection } from './tabs.mjs';
import { judge, targetsSection } from './targets.mjs';

const file = 'docs/benchmarks.md';

const sections = {
  phone: async () => {
    const phone = await measurePhone({ chrome: findChromium() });
    return { section: phoneSection(phone), targets: judge({ phone }) };
  },
  frame: async () => ({ section: frameSection(await measureFrame()), targets: [] }),
  reads: () => {
    const reads = measureReads();
    return { section: readsSection(reads), targets: judge({ reads }) };
  },
  ingest: async () => {
    const ingest = await measureIngest();
    return { section: ingestSection(ingest), targets: judge({ ingest }) };
  },
  live: async () => {
    const live = await measureLive();
    return { section: liveSection(live), targets: judge({ live }) };
  },
  tabs: async () => {
    const tabs = await measureTabs();
    if (!tabs) throw new Error('There is no Postgres on this machine, and one instance alone says nothing.');
    return { section: tabsSection(tabs), targets: judge({ tabs }) };
  },
};

/** Ends the process: with 1, and said by name, where a target is missed. */
function conclude(targets) {
  const missed = targets.filter(({ met }) => !met);
  for (const { what, is, bound } of missed) console.error(`missed: ${what} is ${is.toFixed(2)} and must be ${bound}`);
  process.exit(missed.length > 0 ? 1 : 0);
}

// npm run bench -- ingest: one section anew, in a file that tells the others of an earlier run
const alone = sections[process.argv[2]];
if (alone) {
  const { section, targets } = await alone();
  const [head, ...others] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const placeOf = (title) => others.findIndex((one) => one.startsWith(title));
  const known = placeOf(section.slice(0, section.indexOf('\n')));
  // a new one stands before what is promised
  const at = known < 0 ? placeOf('## Against what is promised') : known;
  others.splice(at < 0 ? others.length : at, known < 0 ? 0 : 1, section);
  writeFileSync(file, [head, ...others.map((one) => `${one.trimEnd()}\n\n`)].join('').replace(/\n+$/, '\n'));
  console.log(section);
  conclude(targets);
}

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const row = (...cells) => `| ${cells.join(' | ')} |`;

const pickers = await measurePickers({ chrome: findChromium() });
const [base] = pickers;
const phone = await measurePhone({ chrome: findChromium() });
const frame = await measureFrame();
const reads = measureReads();
const ingest = await measureIngest();
const live = await measureLive();
const tabs = await measureTabs();
const looks = await lookAtDemo({ rounds: 5 });
const load = loadavg()[0].toFixed(1);

const targets = judge({ reads, looks, phone, ingest, live, tabs });

const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
const text = `# Benchmarks

\`npm run bench\` on ${new Date().toISOString().slice(0, 10)} at ${commit}: ${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB,
Node ${process.versions.node}. Times depend on the machine; read the ratios.

## The same table of three plans, to the first frame that shows it

Chromium, processor slowed four times, server on loopback with brotli, median of five rounds in turn. Bytes are the entry and what it
imports statically, bundled and minified alike; \`npm run size\` weighs the published files.

${row('page', 'minified', 'brotli', 'ready', 'against bare Lit')}
${row('---', '--:', '--:', '--:', '--:')}
${pickers.map(({ name, min, br, ready }) => row(name, kib(min), kib(br), `${Math.round(ready)} ms`, `${(ready / base.ready).toFixed(2)} ×`)).join('\n')}

${phoneSection(phone)}
${frameSection(frame)}
${readsSection(reads)}
${ingestSection(ingest)}
${liveSection(live)}
${tabs ? tabsSection(tabs) : ''}
## Lighthouse, mobile, the demo's host page and our own portal

${row('page', 'performance', 'its rounds', 'accessibility', 'best practices', 'SEO', 'layout shift')}
${row('---', '--:', '---', '--:', '--:', '--:', '--:')}
${looks.map(({ name, scores, each, cls }) => row(name, scores.performance, each.join(', '), scores.accessibility, scores['best-practices'], scores.seo, cls.toFixed(4))).join('\n')}

Performance is the median of five rounds, with a load average of ${load} at their end; the others are the worst of them.

${targetsSection(targets)}`;

writeFileSync(file, text);
console.log(text);
conclude(targets);
