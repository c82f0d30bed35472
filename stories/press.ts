/** Every element below, through open shadow roots. */
function* all(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

/** Whether somebody could use it: a skeleton draws the same buttons, for their room alone. */
const visible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

/** Waits until the first of a selector is on the screen: a page tells when it has changed, a clock does not. */
export async function shows(root: ParentNode, selector: string): Promise<HTMLElement> {
  for (let frames = 0; frames < 3600; frames++) {
    for (const element of all(root)) if (element.matches(selector) && visible(element)) return element as HTMLElement;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`The story never showed ${selector}.`);
}

/** Presses the first of a selector that somebody could use, whatever the language; `before` happens when it is there. */
export async function press(root: ParentNode, selector: string, before?: () => void): Promise<void> {
  const target = await shows(root, selector);
  before?.();
  target.click();
}

/** Whatever the dialog that stands open is for. */
export const agreeing = 'dialog .dialog-foot .btn-primary:not([aria-disabled=true])';
