import { checks as words } from '@varai/client/words/nl.js';
import type { Said } from './basic.ts';

export const nl: Said = { words, unfinished: 'Vul dit aan; een deel ontbreekt of bestaat niet' };
