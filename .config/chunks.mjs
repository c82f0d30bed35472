import { basename } from 'node:path';

/** Shorter than this, in characters of source, a file is not worth a request: about 500 bytes compressed. */
const WORTH = 2000;

/** What leads somebody through the product: small, and shared by tags that are large. */
const leading = /\/guidance\/(anchors|keeping|contract|errors)\.ts$/;

/** Features that few pages have, and then alone: what they fetch later splits no file that others load at once. */
const ASIDE = new Set(['orders']);

/**
 * Which file of a page without a bundler holds which module: one file shrinks better than several, and each is a
 * request. `first` are the sources of the provider and of the tag that is weighed first.
 *
 * - `provider`: what the provider needs, and what the first tag needs outside its feature's folders.
 * - a file for each tag, and one for each feature: what only this tag, or several of this feature, need.
 * - `shared-…`: what several features need, and the first tag does not, by which features need it.
 * - `cache`: what earlier visits kept, with where it lies.
 *
 * So tags that are added make the files of the first one no heavier. What no tag needs at once is left to the bundler.
 */
export function chunksOf({ getModuleIds, getModuleInfo }, first) {
  const loader = [...getModuleIds()].find((id) => getModuleInfo(id).isEntry && id.endsWith('/loader.ts'));
  const tags = getModuleInfo(loader).dynamicallyImportedIds;
  const [provider, picker] = first.map((source) => tags.find((tag) => tag.endsWith(`/${source}`)));
  if (!provider || !picker) throw new Error(`the loader fetches no ${first.join(' or no ')}`);
  const atOnce = new Map(tags.map((tag) => [tag, loadedWith(tag, getModuleInfo)]));
  const later = new Map(tags.map((tag) => [tag, loadedLater(atOnce.get(tag), getModuleInfo)]));
  const chunks = new Map();
  const shared = new Map();
  const atOnceBy = new Map();

  for (const id of new Set(tags.flatMap((tag) => [...atOnce.get(tag)]))) {
    const owners = tags.filter((tag) => atOnce.get(tag).has(id));
    const users = tags.filter((tag) => owners.includes(tag) || (later.get(tag).has(id) && !ASIDE.has(featureOf(tag))));
    const features = [...new Set(users.map(featureOf))].sort();
    atOnceBy.set(id, new Set(owners.map(featureOf)));
    // what tells a server what is wanted weighs too little to bring along what else is shared
    if (/\/client\/src\/features\/[^/]+\/reads\.ts$/.test(id) && !owners.includes(picker) && features.length > 1)
      continue;
    // of forms the host's own need a part at once: what the kit says and shows comes with the kit
    if (/\/(core\/form\/strings|ui\/field-icons)\.ts$/.test(id)) continue;
    const own = features.length === 1 && (!owners.includes(picker) || id.includes(`/${features[0]}/`));
    if (owners.includes(provider)) chunks.set(id, 'provider');
    // the list of first steps finds what the tour finds, and brings no tour; who leads somebody keeps how far that went
    else if (leading.test(id)) chunks.set(id, 'leading');
    // what several tags of a feature need burdens none of them with another; the first tag's file is a first load's anyway
    else if (own && owners.length > 1 && !owners.includes(picker)) chunks.set(id, features[0]);
    else if (own) chunks.set(id, tagOf(owners[0]));
    else if (owners.includes(picker)) chunks.set(id, 'provider');
    else shared.set(features.join(), [...(shared.get(features.join()) ?? []), id]);
  }
  worthwhile(shared, atOnceBy, getModuleInfo).forEach((group, at) => {
    for (const id of group) chunks.set(id, `shared-${at + 1}`);
  });
  for (const id of getModuleIds()) {
    const words = wordsChunk(id);
    if (words) chunks.set(id, words);
  }
  // what keeps numbers would be asked for only once what asks it has come: on a phone, one wait of 150 ms more
  const cache = [...getModuleIds()].find((id) => id.endsWith('/elements/src/core/cache.ts'));
  if (!cache) throw new Error('there is no core/cache.ts');
  for (const id of loadedWith(cache, getModuleInfo)) if (!chunks.has(id)) chunks.set(id, 'cache');
  return chunks;
}

/** The words of a language come a feature at a time: one request, and the next part that opens needs none. */
export function wordsChunk(id) {
  // what help tells is no word of a first screen
  const [, told] = /\/help\/guides\/(?:[\w-]+\.)?([a-z]{2})\.ts$/.exec(id) ?? [];
  if (told) return `guides-${told}`;
  const [, source, , feature, language] =
    /\/packages\/(elements|client)\/src\/(features\/([\w-]+)\/)?.*?([\w]+)\.ts$/.exec(id) ?? [];
  if (!source || !/\.languages\.ts$|\.[a-z]{2}\.ts$|\/client\/src\/words\//.test(id)) return undefined;
  return `${feature ?? 'core'}-${language}`;
}

/** Puts groups that are no file of their own with one that all of their features load anyway; the rest burden nobody else. */
function worthwhile(shared, atOnceBy, getModuleInfo) {
  const sizeOf = (ids) => ids.reduce((sum, id) => sum + getModuleInfo(id).code.length, 0);
  const whole = new Map([...shared].filter(([, ids]) => sizeOf(ids) >= WORTH));
  const rest = [];
  for (const [features, ids] of shared) {
    if (whole.has(features)) continue;
    const needed = new Set(ids.flatMap((id) => [...atOnceBy.get(id)]));
    const wider = [...whole.keys()].filter(
      (others) =>
        features.split(',').every((feature) => others.split(',').includes(feature)) &&
        // a file that a tag wants later is none that it loads anyway
        whole.get(others).every((id) => needed.isSubsetOf(atOnceBy.get(id))),
    );
    const [nearest] = wider.sort((a, b) => a.length - b.length);
    if (nearest) whole.get(nearest).push(...ids);
    else rest.push(ids);
  }
  return [...whole.values(), ...rest];
}

/** A module with all that it imports at once; of the client only what it names, since its index names everything. */
function loadedWith(id, getModuleInfo) {
  const reached = new Set([id]);
  for (const module of reached) {
    for (const next of getModuleInfo(module).importedIds) {
      if (/\/client\/src\/index\.ts$/.test(next))
        namedFrom(next, module, getModuleInfo).forEach((one) => reached.add(one));
      else reached.add(next);
    }
  }
  return reached;
}

/** The modules behind the client's index that declare what a module imports from it. */
function namedFrom(index, module, getModuleInfo) {
  const names = getModuleInfo(module)
    .ast.body.filter(({ type, source }) => type === 'ImportDeclaration' && source.value === '@varai/client')
    .flatMap(({ specifiers }) => specifiers.map(({ imported }) => imported.name));
  return getModuleInfo(index).importedIds.filter((id) => {
    const { exports } = getModuleInfo(id);
    return names.some((name) => exports.includes(name));
  });
}

/** What modules that are loaded may fetch later, with what that imports. A tag that fetches other tags needs nothing of theirs itself. */
function loadedLater(loaded, getModuleInfo) {
  const reached = new Set();
  const begin = (id) => {
    for (const next of getModuleInfo(id).dynamicallyImportedIds.filter((one) => !/\/src\/define\//.test(one))) {
      for (const one of loadedWith(next, getModuleInfo)) {
        if (reached.has(one)) continue;
        reached.add(one);
        begin(one);
      }
    }
  };
  loaded.forEach(begin);
  return reached;
}

/** Files of tags are called as their tags are: the loader finds them by that. */
const tagOf = (define) => basename(define, '.ts').replace(/^forms$/, 'form');

/** The feature of a file that registers tags: `define/orders.ts`, `define/orders/order-list.ts`. */
const featureOf = (tag) => /\/define\/([\w-]+)/.exec(tag)[1];
