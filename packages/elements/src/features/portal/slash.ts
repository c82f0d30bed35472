const kept = 'varai:search-key';

/** What was chosen since the page came, which may be all that is known: a page may refuse to keep it. */
let chosen: boolean | undefined;

/** Does it where the page lets it: a frame whose storage is blocked, or full, refuses. */
function withStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- a wish of whoever sits there, of nobody's account
    return act(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether `/` opens the search. Whoever speaks to their computer can turn it off (WCAG 2.1.4). */
export const isSlashOn = (): boolean => chosen ?? withStorage((storage) => storage.getItem(kept)) !== 'off';

export function turnSlash(on: boolean): void {
  chosen = on;
  withStorage((storage) => (on ? storage.removeItem(kept) : storage.setItem(kept, 'off')));
}

const typing = 'input,select,textarea,dialog,[popover],[role=textbox],[role=menu]';

/** Whether a key asks for the search: not where somebody types, and not below a dialog. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  const within = event
    .composedPath()
    .some((at) => at instanceof HTMLElement && (at.isContentEditable || at.matches(typing)));
  return !within && isSlashOn();
}
