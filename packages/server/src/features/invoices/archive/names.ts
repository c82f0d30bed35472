import type { Entry } from './ports.ts';

/** Letters, digits and dashes of a name that others chose; nothing that leads out of a folder. */
const safe = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** Names files within an archive, each once; ask in the order of the entries, so that it names them the same again. Linear. */
export function fileNames(): (entry: Entry) => string | undefined {
  const given = new Set<string>();
  const copies = new Map<string, number>();
  return ({ invoice, state }) => {
    if (state === 'absent') return undefined;
    const stem = safe(invoice.number ?? '') || safe(invoice.id) || 'invoice';
    let name = `${stem}.pdf`;
    for (let copy = copies.get(stem.toLowerCase()) ?? 2; given.has(name.toLowerCase()); copy += 1) {
      name = `${stem}-${copy}.pdf`;
      copies.set(stem.toLowerCase(), copy + 1);
    }
    given.add(name.toLowerCase());
    return name;
  };
}
