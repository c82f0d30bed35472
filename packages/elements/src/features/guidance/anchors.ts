/** What a page marks as an anchor of its own. */
const own = (root: ParentNode, name: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-anchor]')].find((one) => one.dataset['anchor'] === name && isSeen(one));

export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return element.isConnected && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** All documents and open shadow roots, from the outside in. */
function* roots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* roots(shadowRoot);
}

/** One name: `plan-picker` is the tag, `plan-picker.confirm` its part of that name, anything else what the page calls so. */
function* named(name: string): Generator<HTMLElement> {
  const [, tag, part] = /^([a-z-]+)(?:\.([a-z-]+))?$/.exec(name) ?? [];
  for (const root of roots(document)) {
    const marked = own(root, name);
    if (marked) yield marked;
    for (const host of tag ? root.querySelectorAll<HTMLElement>(`varai-${tag}`) : []) {
      if (!part) yield host;
      else yield* host.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${part}']`) ?? [];
    }
  }
}

/** The first of these names that is to be seen, wherever it stands; looked for anew each time, since what is drawn comes and goes. */
export function findAnchor(names: string): HTMLElement | undefined {
  for (const name of names.split(' ')) for (const found of named(name)) if (isSeen(found)) return found;
  return undefined;
}
