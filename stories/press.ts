/** Every element below, through open shadow roots. */
function* all(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

/** Whether somebody could use it: a skeleton draws the same buttons, for their room alone. */
const visible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

/** Waits for what is looked for: a page tells when it has changed, a clock does not. */
async function found(root: ParentNode, what: string, look: (element: Element) => boolean): Promise<HTMLElement> {
  for (let frames = 0; frames < 3600; frames++) {
    for (const element of all(root)) if (look(element) && visible(element)) return element as HTMLElement;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`The story never showed ${what}.`);
}

/**
 * Presses the first visible button, radio or link of that name, or, whatever the language, the first of a selector; `before`
 * happens when it is there.
 */
export async function press(root: ParentNode, which: RegExp | string, before?: () => void): Promise<void> {
  const meant = (element: Element) =>
    typeof which === 'string'
      ? element.matches(which)
      : element.matches('button, label, a, summary') && which.test(nameOf(element)) && element.ariaDisabled !== 'true';
  const target = await found(root, `a control ${typeof which === 'string' ? 'that is' : 'named'} ${which}`, meant);
  before?.();
  target.click();
}

/** Waits until the text is on the screen. */
export const shows = async (root: ParentNode, text: RegExp): Promise<void> => {
  await found(root, String(text), ({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && text.test(node.textContent ?? '')),
  );
};
