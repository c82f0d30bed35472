import { expect } from '@open-wc/testing';
import { open } from './opened.ts';
import { pieceAt, placeOf } from './piece.ts';
import { refusedLines } from './refused.ts';
import { RowReader } from './rows.ts';
import { scan, type UnfitError } from './scan.ts';

const named = (...parts: BlobPart[]) => new File(parts, 'orders.csv');
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** All pieces of a file, cut every so many bytes. */
async function pieces(file: File, most: number): Promise<string[]> {
  const { encoding } = await scan(file);
  const found: string[] = [];
  for (let from = 0, over = false; !over;) {
    const { text, next, last } = await pieceAt(file, encoding, from, most);
    found.push(text);
    [from, over] = [next, last];
  }
  return found;
}

const refusal = async (file: File): Promise<string> => {
  try {
    await open(file);
    return 'none';
  } catch (error) {
    return (error as UnfitError).reason;
  }
};

describe('a file of orders', () => {
  it('is cut between characters wherever it is cut, and comes together again', async () => {
    const text = '\ufeffName;Größe\n"日本語 😀";€\n';
    for (const most of [4, 6, 7, 9, 64]) expect((await pieces(named(text), most)).join('')).to.equal(text);
    const { encoding, size, lines } = await scan(named(text));
    expect({ encoding, size, lines }).to.deep.equal({ encoding: 'utf-8', size: named(text).size, lines: 2 });
  });

  it('of old letters is told by them, and found again by what was sent as UTF-8', async () => {
    const file = named(latin('Name;Gr\xf6\xdfe\nA;\x80 5'));
    const { encoding, size, lines } = await scan(file);
    expect({ encoding, lines }).to.deep.equal({ encoding: 'windows-1252', lines: 2 });
    const found = (await pieces(file, 8)).join('');
    expect(found).to.equal('Name;Größe\nA;€ 5');
    expect(new Blob([found]).size).to.equal(size);
    for (let cut = 0; cut <= found.length; cut += 1) {
      const sent = new Blob([found.slice(0, cut)]).size;
      expect(await placeOf(file, encoding, sent)).to.equal(cut);
    }
  });

  it('is known again by what is in it, and not by its name', async () => {
    const [one, same, other] = await Promise.all(
      [named('a;b\n1;2\n'), new File(['a;b\n1;2\n'], 'copy.csv'), named('a;b\n1;3\n')].map(scan),
    );
    expect(one!.mark).to.match(/^[0-9a-f]{16}$/);
    expect(same!.mark).to.equal(one!.mark);
    expect(other!.mark).not.to.equal(one!.mark);
  });

  it('is read as the server reads it: quotes, line feeds within them, and cuts anywhere', () => {
    const text = 'a,b\r\n"x ""y"", z","1\n2"\r\n5" nail,3\n\n';
    const whole = [...new RowReader(',').read(text, true)];
    expect(whole.map(({ cells, line }) => [line, ...cells])).to.deep.equal([
      [1, 'a', 'b'],
      [3, 'x "y", z', '1\n2'],
      [4, '5" nail', '3'],
      [5, ''],
    ]);
    for (let cut = 1; cut < text.length; cut += 1) {
      const reader = new RowReader(',');
      const rows = [...reader.read(text.slice(0, cut)), ...reader.read(text.slice(cut), true)];
      expect(rows, `cut at ${cut}`).to.deep.equal(whole);
    }
  });

  it('is recognised by its head line, or its columns are guessed', async () => {
    const told = async (head: string, row = '') => {
      const { recognised, delimiter, currencies } = await open(named(`${head}\n${row}`));
      return { ...recognised, delimiter, currencies };
    };
    const shopify = 'Name,Email,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku';
    expect(await told(shopify, '#1,a@b.c,EUR,2026-11-20 10:00:00 +0100,1,Frame,9.90,F-1')).to.deep.include({
      name: 'shopify',
      delimiter: ',',
      currencies: ['EUR'],
    });
    expect(await told('Invoice\tStockCode\tDescription\tQuantity\tInvoiceDate\tPrice')).to.deep.include({
      name: 'retail',
      delimiter: '\t',
      creditPrefix: 'C',
    });
    expect(await told('Bestellnummer;Datum;Artikelnummer;Menge;Einzelpreis')).to.deep.include({
      name: undefined,
      columns: {
        order: 'Bestellnummer',
        placedAt: 'Datum',
        sku: 'Artikelnummer',
        quantity: 'Menge',
        unitPrice: 'Einzelpreis',
      },
    });
    expect((await told('"ID","Purchase Point","Purchase Date","Grand Total (Base)"')).withoutLines).to.equal(true);
  });

  it('is refused with what is wrong where it is none', async () => {
    expect(await refusal(named())).to.equal('empty');
    expect(await refusal(named('PK\u0003\u0004'))).to.equal('workbook');
    expect(await refusal(named(Uint8Array.of(0xff, 0xfe, 0x61, 0)))).to.equal('utf16');
    expect(await refusal(named('one column\nonly'))).to.equal('separator');
    expect(await refusal(named('a;b\n1;2'))).to.equal('none');
  });

  it('gives back the lines that were refused as they stand in it, with what to mend', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => `${row + 2},"Frame, round ${'x'.repeat(900)}"`);
    const file = named(['id,title', ...rows].join('\n'));
    const source = { file, encoding: 'utf-8', delimiter: ',' } as const;
    const reasons = new Map([
      [3, '"title" is "bad"'],
      [400, 'b'],
    ]);
    const text = await (await refusedLines(source, reasons, 'why')).text();
    const [head, first, last, end] = text.replace(/^\ufeff/, '').split('\r\n');
    expect([head, end]).to.deep.equal(['id,title,why', '']);
    expect(first).to.match(/^3,"Frame, round x+","""title"" is ""bad"""$/);
    expect(last).to.match(/^400,"Frame, round x+",b$/);
  });
});
