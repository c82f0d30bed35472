import { checks as words } from '@varai/client/words/it.js';
import type { Said } from './basic.ts';

export const it: Said = { words, unfinished: 'Completarlo; una parte manca o non esiste' };
