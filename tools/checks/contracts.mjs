import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, foldersIn } from './files.mjs';

const root = 'packages/client/src';
const load = (file) => import(pathToFileURL(resolve(file)).href);

const isEndpoint = (value) => typeof value === 'function' && 'method' in value && 'path' in value;
const isErrorKind = (value) => typeof value === 'function' && 'code' in value && 'status' in value;

/** Each feature's endpoints as `METHOD path`, read from its contract itself. */
export async function endpointsByFeature() {
  const found = new Map();
  for (const feature of foldersIn(`${root}/features`)) {
    const [file] = filesBelow(`${root}/features/${feature}`, (path) => path.endsWith('/contract.ts'));
    const values = file ? Object.values(await load(file)) : [];
    const endpoints = values.flatMap((value) => (value && typeof value === 'object' ? Object.values(value) : []));
    found.set(
      feature,
      endpoints
        .filter(isEndpoint)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
  }
  return found;
}

/** Every error that the client defines: `{ code, status, retryable, file }`. */
export async function definedErrors() {
  const defines = (path) =>
    /\.ts$/.test(path) && !/\.test\.ts$/.test(path) && readFileSync(path, 'utf8').includes('defineErrors(');
  const errors = [];
  for (const file of filesBelow(root, defines)) {
    for (const table of Object.values(await load(file))) {
      if (!table || typeof table !== 'object') continue;
      for (const kind of Object.values(table).filter(isErrorKind)) {
        errors.push({ code: kind.code, status: kind.status, retryable: kind().retryable, file });
      }
    }
  }
  return errors;
}

/** Each tag that a class of the elements names as its own, with the file. */
export function definedTags() {
  const source = (path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path);
  const tags = new Map();
  for (const file of filesBelow('packages/elements/src', source)) {
    for (const [, tag] of readFileSync(file, 'utf8').matchAll(/static readonly tag = '([a-z-]+)'/g))
      tags.set(tag, file);
  }
  return tags;
}
