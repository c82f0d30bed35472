import type { JSHandle, Page } from '@playwright/test';
import { Declaration, Lexer } from '@siteimprove/alfa-css';
import { Encoder } from '@siteimprove/alfa-encoding';
import { Playwright } from '@siteimprove/alfa-playwright';
import { Selector } from '@siteimprove/alfa-selector';

/** Answers of the same again what it has answered before. */
function once<In, More extends unknown[], Out>(read: (from: In, ...more: More) => Out) {
  const known = new Map<In, Out>();
  return (from: In, ...more: More): Out => {
    if (!known.has(from)) known.set(from, read(from, ...more));
    return known.get(from) as Out;
  };
}

// Alfa reads all style anew for each shadow root of each story, the browser's own too; what a text means never changes
Object.assign(Lexer, { lex: once(Lexer.lex) });
Object.assign(Selector, { parse: once(Selector.parse) });
Object.assign(Declaration, { parseList: once(Declaration.parseList) });
// and finds each of some hundred variables of each element by a hash of its name
Object.assign(Encoder, { encode: once(Encoder.encode) });

/** A page as Alfa wants to see it. The document leaves the browser as one text: piece by piece it takes ten times as long. */
export async function alfaPage(page: Page) {
  const handle = await page.evaluateHandle(() => document);
  const asText = {
    evaluate: async (read: () => unknown): Promise<unknown> =>
      JSON.parse(await page.evaluate<string>(`(async () => JSON.stringify(await (${read.toString()})()))()`)),
    evaluateHandle: handle.evaluateHandle.bind(handle),
  };
  return Playwright.toPage(asText as unknown as JSHandle<Document>);
}
