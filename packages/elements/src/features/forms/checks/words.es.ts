import { checks as words } from '@varai/client/words/es.js';
import type { Said } from './basic.ts';

export const es: Said = { words, unfinished: 'Complételo; falta una parte o no existe' };
