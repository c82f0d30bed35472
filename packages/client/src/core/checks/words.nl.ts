import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('nl', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, bijvoorbeeld ${example}` : '');

export const nl: Words = {
  required: 'Vul dit in',
  too_short: ({ minimum }) => `Gebruik minstens ${minimum ?? 2} tekens`,
  too_long: ({ maximum }) => `Kort dit in tot ${maximum ?? 0} tekens`,
  too_few: ({ minimum }) => `Geef er minstens ${minimum ?? 1} op`,
  too_many: ({ maximum }) => `Geef er hoogstens ${maximum ?? 0} op`,
  too_small: ({ minimum }) => `Gebruik ${minimum ?? 0} of meer`,
  too_big: ({ maximum }) => `Gebruik ${maximum ?? 0} of minder`,
  wrong_type: ({ expected }) => `Stuur een waarde van het type ${expected ?? 'uit de documentatie'}`,
  choice: 'Kies een van deze opties',
  wrong_option: ({ options }) => (options ? `Kies een van deze waarden: ${options}` : 'Kies een optie uit de lijst'),
  wrong_format: 'Gebruik de gedocumenteerde notatie',
  unknown_field: 'Laat dit weg; het hoort niet bij het verzoek',
  control_characters: 'Typ dit met de hand; het bevat onzichtbare tekens',
  email_at: 'Voeg een @ en een domein toe, bijvoorbeeld naam@example.com',
  email: 'Vul één volledig adres in, bijvoorbeeld naam@example.com',
  phone: ({ prefix = '+49' }) =>
    `Controleer de cijfers; een volledig nummer ${prefix === '+49' ? 'ziet eruit als +49 30 901820' : `begint met ${prefix}`}`,
  phone_country: 'Voeg het landnummer toe, bijvoorbeeld +49 461 88 20 14',
  phone_characters: 'Gebruik cijfers, spaties, streepjes en haakjes, bijvoorbeeld +49 461 88 20 14',
  phone_too_short: 'Voeg de ontbrekende cijfers toe, bijvoorbeeld +49 461 88 20 14',
  phone_too_long: 'Verwijder de cijfers die te veel zijn, bijvoorbeeld +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Vul ${String(example).length} cijfers in (${region(country)})${such(example)}`;
    return `Gebruik de notatie van het land (${region(country)})${such(example)}`;
  },
  country: 'Kies een land uit de lijst',
  tax_id_type: 'Kies het soort belastingnummer uit de lijst',
  tax_id_country: ({ example }) => `Begin met de landcode${such(example)}`,
  tax_id_form: ({ example }) => `Neem het over van de verklaring${such(example)}`,
  tax_id_checksum: 'Vergelijk elk cijfer met de verklaring; één ervan wijkt af',
  url: 'Vul het volledige adres in, bijvoorbeeld https://example.com',
  number: 'Vul een getal in, bijvoorbeeld 12.50',
  integer: 'Vul een geheel getal in, bijvoorbeeld 12',
  date: 'Vul jaar, maand en dag in, bijvoorbeeld 2026-12-05',
  time: 'Vul datum en tijd in, bijvoorbeeld 2026-12-05T09:30:00Z',
  past: 'Kies een maand die nog niet voorbij is',
  time_zone: 'Kies een tijdzone uit de lijst, bijvoorbeeld Europe/Amsterdam',
  currency: 'Kies een valuta uit de lijst, bijvoorbeeld EUR',
  mismatch: ({ other }) => (other ? `Vul hetzelfde in als bij ${other}` : 'Vul hetzelfde in als hierboven'),
  wrong: 'Kijk dit nog eens na; zo kan het niet worden opgeslagen',
};
