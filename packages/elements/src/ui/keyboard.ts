/** Less than this, in pixels, is a bar of the browser that comes and goes, and no keyboard. */
const bars = 80;

interface Keyboard extends EventTarget {
  readonly boundingRect: DOMRect;
}

/**
 * Keeps an open dialog above the virtual keyboard, with what has the focus in it: where a keyboard lies over the page
 * (as on iOS, and on Android unless the page says `interactive-widget=resizes-content`) the viewport that `dvh` and
 * `position: fixed` go by stays as high as it was, and only the visual one tells.
 */
export function followKeyboard(dialog: HTMLDialogElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const { virtualKeyboard } = navigator as Navigator & { readonly virtualKeyboard?: Keyboard };
  const until = new AbortController();

  const place = (): void => {
    const whole = document.documentElement.clientHeight;
    // a page that has taken the keyboard over, by VirtualKeyboard, is told its size instead
    const over = Math.max(0, virtualKeyboard?.boundingRect.height ?? 0);
    const below = Math.max(over, whole - seen.offsetTop - seen.height);
    // a page that is magnified shows less of itself as well
    const covered = seen.scale < 1.01 && below > bars;
    const put = (name: string, value: string) =>
      covered ? dialog.style.setProperty(name, value) : dialog.style.removeProperty(name);
    put('inset-block', `${seen.offsetTop}px ${below}px`);
    put('max-block-size', `${whole - seen.offsetTop - below - 8}px`);
    if (covered) reach(dialog);
  };

  const { signal } = until;
  seen.addEventListener('resize', place, { signal });
  seen.addEventListener('scroll', place, { signal });
  virtualKeyboard?.addEventListener('geometrychange', place, { signal });
  dialog.addEventListener('focusin', () => dialog.style.maxBlockSize && reach(dialog), { signal });
  dialog.addEventListener('close', () => until.abort(), { signal });
  place();
}

/** What has the focus is scrolled to within the dialog, once that has its new size. */
function reach(dialog: HTMLDialogElement): void {
  requestAnimationFrame(() => {
    const root = dialog.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    if (active && active !== dialog && dialog.contains(active)) active.scrollIntoView({ block: 'nearest' });
  });
}
