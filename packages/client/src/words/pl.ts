export { pl as checks } from '../core/checks/words.pl.ts';
export { declineWords } from '../core/declines/words.pl.ts';
