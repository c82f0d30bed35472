export { it as checks } from '../core/checks/words.it.ts';
export { declineWords } from '../core/declines/words.it.ts';
