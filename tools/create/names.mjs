const pascal = (kebab) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const lower = (word) => word[0].toLowerCase() + word.slice(1);

/** Verbs and buckets that a feature is not called. */
const refused =
  /(^|-)(management|manager|utils?|helpers?|common|misc|data|info|new|old)(-|$)|^(manage|create|edit|get|set|show|view)(-|$)/;

/** One of many: `orders` → `order`, `histories` → `history`, `usage` → `usage-entry`. */
function singular(kebab) {
  if (/ies$/.test(kebab)) return kebab.replace(/ies$/, 'y');
  if (/(x|ch|sh|ss)es$/.test(kebab)) return kebab.replace(/es$/, '');
  if (/[^s]s$/.test(kebab)) return kebab.replace(/s$/, '');
  return `${kebab}-entry`;
}

/**
 * Every name that a feature needs, from its one name.
 * @throws {Error} with one sentence when the name is none.
 */
export function namesOf(feature) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(feature ?? '')) {
    throw new Error('A feature has a kebab-case noun as its name, such as "orders" or "api-keys".');
  }
  if (refused.test(feature)) throw new Error(`"${feature}" is no noun for what people see; name the thing itself.`);
  const item = singular(feature);
  const words = feature.replaceAll('-', ' ');
  return {
    __feature__: feature,
    __Feature__: pascal(feature),
    __name__: lower(pascal(feature)),
    __Item__: pascal(item),
    __item__: lower(pascal(item)),
    __table__: feature.replaceAll('-', '_'),
    __prefix__: item.replaceAll('-', '').slice(0, 3),
    __words__: words,
    __Words__: words[0].toUpperCase() + words.slice(1),
  };
}

/** Fills a template's names in. */
export const fill = (text, names) =>
  Object.entries(names).reduce((filled, [name, value]) => filled.replaceAll(name, value), text);
