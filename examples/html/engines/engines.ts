import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { byKeyboard, byTree } from './person.ts';
import { webkit } from './webkit.ts';

/** Each starts a browser of its own. */
export const engines = { Chromium: chromium, Firefox: firefox, WebKitGTK: webkit };

/** The two ways in which a whole flow must be possible. */
export const ways = { 'keyboard alone': byKeyboard, 'the accessibility tree alone': byTree };
