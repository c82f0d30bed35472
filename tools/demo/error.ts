/** What whoever starts the demo can mend; its message is one sentence. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}

/** For what `file` was to hold and does not, such as half of what was once written. */
export const unreadable =
  (file: string) =>
  (cause: unknown): never => {
    throw new DemoError(
      `${file} cannot be read as the demo wrote it: restore it, or begin anew with npm start -- --reset.`,
      { cause },
    );
  };
