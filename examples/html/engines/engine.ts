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
  /** The default action, as a screen reader or a voice asks for it. */
  act(): Promise<void>;
  focus(): Promise<void>;
}

/** A browser as somebody has it who sees nothing and has no pointer. */
export interface Engine {
  open(url: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types into what has focus, key by key. */
  type(text: string): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** All that the tree holds of these roles, in its order, through shadow roots and frames of any origin. */
  find(roles: readonly string[]): Promise<Thing[]>;
  /** What has focus, through shadow roots and frames. */
  focused(): Promise<Thing | undefined>;
  close(): Promise<void>;
}
