export { es as checks } from '../core/checks/words.es.ts';
export { declineWords } from '../core/declines/words.es.ts';
