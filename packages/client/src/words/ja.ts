export { ja as checks } from '../core/checks/words.ja.ts';
export { declineWords } from '../core/declines/words.ja.ts';
