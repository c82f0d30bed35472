import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const skipped = new Set([
  'node_modules',
  'dist',
  'data',
  'storybook-static',
  'coverage',
  'test-results',
  '.git',
  '.cache',
]);

/** Every file below a folder, with forward slashes, ordered. Missing folders are empty. */
export function filesBelow(folder, matches = () => true) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const found = entries.flatMap((entry) => {
    const path = join(folder, entry.name).split(sep).join('/');
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(path, matches);
    return matches(path) ? [path] : [];
  });
  return found.sort();
}

/** The folders directly below one. */
export function foldersIn(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

/** Prints what a check found and sets the exit code; a check that saw nothing fails. */
export function conclude(name, seen, problems) {
  for (const problem of problems) console.error(`  ${problem}`);
  if (seen === 0) console.error(`  ${name} saw nothing to check.`);
  const failed = problems.length > 0 || seen === 0;
  console.log(`${name}: ${seen} seen, ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  if (failed) process.exitCode = 1;
}
