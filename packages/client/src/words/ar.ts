export { ar as checks } from '../core/checks/words.ar.ts';
export { declineWords } from '../core/declines/words.ar.ts';
