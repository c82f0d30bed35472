/** Where the system has gestures of its own: what begins there is not ours. */
const edge = 24;
/** How far a finger moves before it is known what it does. */
const known = 10;

export type Way = 'across' | 'down' | 'none';

export interface Begun {
  readonly x: number;
  readonly y: number;
  /** What it may become. */
  readonly across: boolean;
  readonly down: boolean;
}

const pansSideways = (at: EventTarget): boolean =>
  at instanceof HTMLElement &&
  at.scrollWidth > at.clientWidth &&
  /auto|scroll/.test(getComputedStyle(at).overflowX) &&
  at !== document.documentElement;

const takesFingers = (at: EventTarget): boolean =>
  at instanceof HTMLElement &&
  (at.isContentEditable ||
    at.matches('dialog,[popover],input:not([type=checkbox],[type=radio]),textarea,[role=slider]'));

/** A finger that may swipe or pull; undefined where it is the browser's, a field's or a dialog's. */
export function beginning(event: TouchEvent, within: Element, atTop: boolean): Begun | undefined {
  const [touch] = event.touches;
  const path = event.composedPath();
  // a page that is magnified is moved by the finger
  if (!touch || event.touches.length > 1 || (visualViewport?.scale ?? 1) > 1.01) return undefined;
  if (!path.includes(within) || path.some(takesFingers)) return undefined;
  const { clientX: x, clientY: y } = touch;
  return { x, y, across: x > edge && x < innerWidth - edge && !path.some(pansSideways), down: atTop };
}

/** What a finger does that has moved so far; undefined while that is not known. */
export function wayOf({ across, down }: Begun, dx: number, dy: number): Way | undefined {
  if (Math.hypot(dx, dy) < known) return undefined;
  if (across && Math.abs(dx) > 1.5 * Math.abs(dy)) return 'across';
  return down && dy > 1.5 * Math.abs(dx) ? 'down' : 'none';
}
