/** What WebDriver says of one element; the key is fixed by the standard. */
export type Reference = Readonly<Record<string, string>>;

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** The part of W3C WebDriver that is needed, whatever carries it. */
export interface Wire {
  navigate(url: string): Promise<unknown>;
  execute<T>(script: string, args: readonly unknown[]): Promise<T>;
  keys(actions: readonly KeyAction[]): Promise<unknown>;
  /** Get Computed Role. */
  role(element: Reference): Promise<string>;
  /** Get Computed Label. */
  label(element: Reference): Promise<string>;
  /** Element Click. */
  click(element: Reference): Promise<unknown>;
  /** Scripts and references are of this frame from now on; null is the page itself. */
  enter(frame: Reference | null): Promise<unknown>;
  /** New Window, and Switch To Window. */
  newTab(): Promise<unknown>;
  firstTab(): Promise<unknown>;
  close(): Promise<void>;
}

export const idOf = (element: Reference): string => Object.values(element)[0] ?? '';
