/** Where the script came from; its words lie beside it, a file for each language. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : undefined;

type Words = Readonly<Record<string, unknown>>;

/**
 * What fetches the words of one catalogue, for a page that has all in one script; `path` is the catalogue's in the sources,
 * `kind` what the name of their file begins with.
 */
export const languagesOf = (
  path: string,
  codes: readonly string[],
  kind = '',
): Readonly<Record<string, () => Promise<unknown>>> =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      async () => {
        const { words } = (await import(new URL(`words/${kind}${code}.js`, script).href)) as { readonly words: Words };
        return words[path];
      },
    ]),
  );
