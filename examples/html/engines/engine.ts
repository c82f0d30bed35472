export const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
} as const;

/** Keys by WebDriver's own signs of them. */
export type Key = keyof typeof keys;

/** One object of the accessibility tree: what assistive technology is told of it, and what it can ask of it. */
export interface Thing {
  /** Computed by the engine, as a WAI-ARIA role. */
  readonly role: string;
  /** Computed by the engine. */
  readonly name: string;
  /** The default action, as a screen reader or a voice asks for it; false where the thing has gone meanwhile. */
  act(): Promise<boolean>;
  /** False where the thing has gone meanwhile. */
  focus(): Promise<boolean>;
}

/** A browser as somebody has it who sees nothing and has no pointer. */
export interface Engine {
  open(url: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types into what has focus, key by key. */
  type(text: string): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /**
   * All that the tree holds of these roles, in its order, through shadow roots and frames of any origin. With a name it may
   * leave out what stands before the last thing of that name.
   */
  find(roles: readonly string[], name?: RegExp): Promise<Thing[]>;
  /** What has focus, through shadow roots and frames. */
  focused(): Promise<Thing | undefined>;
  /** Opens another tab and looks at it; what else is asked is still asked of the first one. */
  lookAway(): Promise<void>;
  /** Comes back to the first tab. */
  lookBack(): Promise<void>;
  close(): Promise<void>;
}
