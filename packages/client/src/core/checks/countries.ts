/** ISO 3166-1 alpha-2; the names come from `Intl`, in the reader's language. */
const listed =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG ' +
  'CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
  'GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY ' +
  'KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
  'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM ' +
  'SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS ' +
  'YE YT ZA ZM ZW';

export const countryCodes: readonly string[] = listed.split(' ');

export interface Named {
  readonly value: string;
  readonly label: string;
}

/** All countries by name, sorted as the language sorts. */
export function countries(lang: string): readonly Named[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return sorted(lang, countryCodes, (code) => names.of(code) ?? code);
}

/** All currencies, such as "Euro (EUR)". */
export function currencies(lang: string): readonly Named[] {
  const names = new Intl.DisplayNames(lang, { type: 'currency' });
  return sorted(lang, Intl.supportedValuesOf('currency'), (code) => `${names.of(code) ?? code} (${code})`);
}

/** All time zones with cities, such as "New York (America)". */
export const timeZones = (lang: string): readonly Named[] =>
  sorted(lang, ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')], (zone) => {
    const [area = zone, ...rest] = zone.split('/');
    return rest.length > 0 ? `${rest.join(', ').replaceAll('_', ' ')} (${area})` : area;
  });

function sorted(lang: string, values: readonly string[], nameOf: (value: string) => string): readonly Named[] {
  const order = new Intl.Collator(lang);
  return values.map((value) => ({ value, label: nameOf(value) })).sort((a, b) => order.compare(a.label, b.label));
}
