export { pt as checks } from '../core/checks/words.pt.ts';
export { declineWords } from '../core/declines/words.pt.ts';
