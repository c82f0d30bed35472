import { checks as words } from '@varai/client/words/fr.js';
import type { Said } from './basic.ts';

export const fr: Said = { words, unfinished: 'Complétez-le\u202f; une partie manque ou n’existe pas' };
