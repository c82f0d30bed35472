import { en, type Words } from '@varai/client/checks';
import { checks as ar } from '@varai/client/words/ar.js';
import { checks as de } from '@varai/client/words/de.js';
import { checks as es } from '@varai/client/words/es.js';
import { checks as fr } from '@varai/client/words/fr.js';
import { checks as it } from '@varai/client/words/it.js';
import { checks as ja } from '@varai/client/words/ja.js';
import { checks as nl } from '@varai/client/words/nl.js';
import { checks as pl } from '@varai/client/words/pl.js';
import { checks as pt } from '@varai/client/words/pt.js';
import { languageOf } from './language.ts';

const words = { en, de, fr, es, it, nl, pt, pl, ja, ar };

/** What is said of a refused field, in the words of the forms; English to whoever reads none of the portal's languages. */
export const refusalsIn = (locale: string | null | undefined): Words => words[languageOf(locale)];
