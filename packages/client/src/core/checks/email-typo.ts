/** Domains that many mailboxes share, the ones worth a guess. */
const domains =
  'gmail.com googlemail.com yahoo.com yahoo.de yahoo.fr yahoo.co.uk ymail.com hotmail.com hotmail.de hotmail.fr hotmail.co.uk ' +
  'outlook.com outlook.de live.com live.de msn.com icloud.com me.com mac.com aol.com protonmail.com proton.me zoho.com ' +
  'gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org arcor.de bluewin.ch ' +
  'orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it btinternet.com comcast.net verizon.net att.net qq.com 163.com';

const known = domains.split(' ');

/** Nobody who wrote one of these meant another. */
const right = new Set([
  ...known,
  ...(
    'mail.com email.com fastmail.com fastmail.fm hushmail.com rocketmail.com foxmail.com pm.me tuta.com tuta.io usa.com hey.com ' +
    'aim.com sky.com live.net att.com posteo.net online.de hotmail.net yahoo.net mail.net mail.org email.org'
  ).split(' '),
]);

let regions: Intl.DisplayNames | undefined;

/** Whether a domain ends as those of some country do: `it`, `co.jp`. */
function isCountrys(ending: string): boolean {
  const [, code] = /^(?:(?:ac|co|com|ne|net|or|org)\.)?([a-z]{2})$/.exec(ending) ?? [];
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return code !== undefined && regions.of(code.toUpperCase()) !== undefined;
}

const letters = (text: string): string => [...text].sort().join('');

/** How many keys were missed, at most `enough`: a letter too many, too few, wrong, or two in the wrong order. */
function missed(typed: string, meant: string, enough: number): number {
  if (Math.abs(typed.length - meant.length) > enough) return enough + 1;
  let before: number[] = [];
  let last = [...Array(meant.length + 1).keys()];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[meant.length]!;
}

/** The address that was probably meant, such as `ada@gmail.com` for `ada@gmial.com`; a hint, never a refusal. */
export function emailSuggestion(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1).toLowerCase();
  if (at < 1 || text.length > 254 || right.has(domain)) return undefined;
  const [name, ending] = parted(domain);
  // gmail.co lacks a letter; yahoo.co.jp, orange.es and gmx.dk are right as they are
  const slipped = /^(co|cm|om)$/.test(ending);
  const abroad = isCountrys(ending) && !(slipped && name.length > 3);
  // One key in a short domain, two in a long one: gmx.de and gmx.at are both right.
  const enough = domain.length < 8 ? 1 : 2;
  const ranked = known
    .filter((meant) => {
      const [its, itsEnding] = parted(meant);
      if (abroad && ending !== itsEnding) return false;
      // a word of few letters is another's own name as likely
      return name === its || its.length > 4 || letters(name) === letters(its);
    })
    .map((meant) => ({ meant, distance: missed(domain, meant, enough) }))
    .filter(({ distance }) => distance <= enough)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && `${text.slice(0, at)}@${ranked[0].meant}`;
}

/** `yahoo` and `co.uk` */
function parted(domain: string): [name: string, ending: string] {
  const dot = domain.indexOf('.');
  return dot < 0 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
}
