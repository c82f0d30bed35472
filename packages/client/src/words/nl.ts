export { nl as checks } from '../core/checks/words.nl.ts';
export { declineWords } from '../core/declines/words.nl.ts';
