// Checks who may import whom: the rules of .config/dependency-cruiser.mjs, and what each entry reaches.
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import config from '../../.config/dependency-cruiser.mjs';
import { conclude, filesBelow } from './files.mjs';

const isSource = (path) => path.endsWith('.ts') && !path.endsWith('.d.ts');
const files = filesBelow('packages', isSource).filter((path) => !path.includes('/templates/'));

const { output } = await cruise(existsSync('packages') ? ['packages'] : [], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
});

const problems = output.summary.violations.map(({ rule, from, to, cycle }) => {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  return `${rule.name}: ${way}`;
});

const modules = new Map(output.modules.map((module) => [module.source, module]));
for (const file of files) if (!modules.has(file)) problems.push(`not seen: ${file}`);
if (files.length > 20 && output.summary.totalDependenciesCruised < files.length)
  problems.push('hardly any imports were seen');

/** What loads with an entry: its static imports, types left out, and theirs. */
function closure(entry) {
  const reached = new Map([[entry, undefined]]);
  for (const source of reached.keys()) {
    for (const { resolved, dynamic, dependencyTypes } of modules.get(source)?.dependencies ?? []) {
      const weightless = dynamic || dependencyTypes.includes('type-only') || dependencyTypes.includes('type-import');
      if (!weightless && !reached.has(resolved)) reached.set(resolved, source);
    }
  }
  return reached;
}

function way(reached, to) {
  const steps = [];
  for (let step = to; step; step = reached.get(step)) steps.unshift(step);
  return steps.join(' → ');
}

const isTest = (path) => /\.test\.ts$/.test(path);
const entries = {
  elements: files.filter((path) => /^packages\/elements\/src\/(index\.ts|(define|cdn)\/)/.test(path) && !isTest(path)),
  client: files.filter((path) => path === 'packages/client/src/index.ts'),
};
/** What forms are checked with comes with the form. */
const libraries = /^node_modules\/(libphonenumber-js|stdnum|postcode-validator|localized-address-format)\//;
const reach = [
  { name: 'entries-of-elements-carry-no-schemas', from: entries.elements, to: /^node_modules\/zod\// },
  { name: 'the-client-entry-carries-no-schemas', from: entries.client, to: /^node_modules\/zod\// },
  { name: 'entries-carry-no-libraries-of-forms', from: [...entries.elements, ...entries.client], to: libraries },
  { name: 'stubs-are-unreachable', from: [...entries.elements, ...entries.client], to: /\/(testing|fixtures)\.ts$/ },
];
for (const { name, from, to } of reach) {
  if (from.length === 0) problems.push(`${name}: no entry was found`);
  for (const entry of from) {
    const reached = closure(entry);
    const forbidden = [...reached.keys()].find((path) => to.test(path));
    if (forbidden) problems.push(`${name}: ${way(reached, forbidden)}`);
  }
}

conclude('floors', files.length, problems);
