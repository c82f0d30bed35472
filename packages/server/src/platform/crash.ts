/**
 * Called at named points between two statements that belong together.
 *
 * Does nothing in production. A test throws or ends the process from it, to
 * prove that whatever was interrupted is repaired.
 */
export type Crash = (point: string) => void;

export const neverCrash: Crash = () => {};
