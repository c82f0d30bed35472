export { de as checks } from '../core/checks/words.de.ts';
export { declineWords } from '../core/declines/words.de.ts';
