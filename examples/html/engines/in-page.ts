// Runs inside the page, sent there as text: nothing outside a function exists for it.

/**
 * Elements that can stand in the accessibility tree, in the order of the flat tree: rendered, not hidden from assistive
 * technology and not made inert by a modal dialog. Left out is what can have no role of interest: text-level and layout elements without
 * `role`, which unlike custom elements cannot get one otherwise. The role itself is for the engine to say.
 */
export function exposed(): Element[] {
  const plain =
    'b,br,circle,code,dd,div,dl,dt,em,i,li,ol,p,path,rect,script,slot,small,span,strong,style,template,time,ul';
  const kidsOf = (element: Element): Element[] => {
    if (element.shadowRoot) return [...element.shadowRoot.children];
    if (element instanceof HTMLSlotElement && element.assignedElements().length > 0) return element.assignedElements();
    return [...element.children];
  };
  const all = (element: Element): Element[] => [element, ...kidsOf(element).flatMap(all)];
  const isOnTop = (dialog: Element): boolean => {
    const { left, top, width, height } = dialog.getBoundingClientRect();
    let hit = document.elementFromPoint(left + width / 2, Math.max(top, 0) + Math.min(height, innerHeight) / 2);
    for (let inner = hit; inner?.shadowRoot; hit = inner) {
      inner = inner.shadowRoot.elementFromPoint(left + width / 2, Math.max(top, 0) + Math.min(height, innerHeight) / 2);
      if (!inner || inner === hit) break;
    }
    return hit !== null && all(dialog).includes(hit);
  };
  const told = (element: Element): Element[] => {
    if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return [];
    if (getComputedStyle(element).display === 'none') return [];
    const here = (element.hasAttribute('role') || !element.matches(plain)) && element.checkVisibility();
    return [...(here ? [element] : []), ...kidsOf(element).flatMap(told)];
  };

  const modals = all(document.body).filter((element) => element.matches('dialog:modal'));
  const top = modals.length > 1 ? modals.filter(isOnTop) : modals;
  return (top.length > 0 ? top : [document.body]).flatMap(told);
}

/** What has focus in this document, through shadow roots. */
export function active(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

/** What the engines do when assistive technology asks for an element's default action. */
export function act(element: HTMLElement): 'asked' | 'gone' {
  if (!element.isConnected) return 'gone';
  element.focus();
  element.click();
  return 'asked';
}

/**
 * Whether the element has focus now: an engine may refuse it to a frame of another origin that nobody has touched; `gone`
 * where it has left the page.
 */
export function focus(element: HTMLElement): 'focused' | 'refused' | 'gone' {
  if (!element.isConnected) return 'gone';
  element.focus();
  return document.hasFocus() && element.matches(':focus') ? 'focused' : 'refused';
}
