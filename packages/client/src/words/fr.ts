export { fr as checks } from '../core/checks/words.fr.ts';
export { declineWords } from '../core/declines/words.fr.ts';
