/** What whoever starts the demo can mend; its message is one sentence. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
