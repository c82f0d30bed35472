const kept = 'varai:search-key';

/** A page may refuse it, as a frame whose storage is blocked does. */
function storage(): Storage | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- a wish of whoever sits there, of nobody's account
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Whether `/` opens the search. Whoever speaks to their computer can turn it off (WCAG 2.1.4); without storage it is on. */
export const isSlashOn = (): boolean => storage()?.getItem(kept) !== 'off';

export function turnSlash(on: boolean): void {
  if (on) storage()?.removeItem(kept);
  else storage()?.setItem(kept, 'off');
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
