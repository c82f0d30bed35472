import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('it', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, ad esempio ${example}` : '');

export const it: Words = {
  required: 'Compilare questo campo',
  too_short: ({ minimum }) => `Inserire almeno ${minimum ?? 2} caratteri`,
  too_long: ({ maximum }) => `Abbreviare a ${maximum ?? 0} caratteri`,
  too_few: ({ minimum }) => `Indicarne almeno ${minimum ?? 1}`,
  too_many: ({ maximum }) => `Indicarne al massimo ${maximum ?? 0}`,
  too_small: ({ minimum }) => `Indicare ${minimum ?? 0} o più`,
  too_big: ({ maximum }) => `Indicare ${maximum ?? 0} o meno`,
  wrong_type: ({ expected }) => `Inviare un valore del tipo ${expected ?? 'documentato'}`,
  choice: 'Scegliere una di queste opzioni',
  wrong_option: ({ options }) =>
    options ? `Scegliere uno di questi valori: ${options}` : 'Scegliere un’opzione dall’elenco',
  wrong_format: 'Usare il formato documentato',
  unknown_field: 'Rimuovere questo campo; non fa parte della richiesta',
  control_characters: 'Digitare il testo a mano; contiene caratteri invisibili',
  email_at: 'Aggiungere una @ e un dominio, ad esempio nome@example.com',
  email: 'Inserire un solo indirizzo completo, ad esempio nome@example.com',
  phone: ({ prefix = '+49' }) =>
    `Controllare le cifre; un numero completo ${prefix === '+49' ? 'è simile a +49 30 901820' : `inizia con ${prefix}`}`,
  phone_country: 'Aggiungere il prefisso del Paese, ad esempio +49 461 88 20 14',
  phone_characters: 'Usare cifre, spazi, trattini e parentesi, ad esempio +49 461 88 20 14',
  phone_too_short: 'Aggiungere le cifre mancanti, ad esempio +49 461 88 20 14',
  phone_too_long: 'Rimuovere le cifre in eccesso, ad esempio +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Inserire ${String(example).length} cifre (${region(country)})${such(example)}`;
    return `Usare il formato del Paese (${region(country)})${such(example)}`;
  },
  country: 'Scegliere un Paese dall’elenco',
  tax_id_type: 'Scegliere il tipo di ID fiscale dall’elenco',
  tax_id_country: ({ example }) => `Iniziare con il codice del Paese${such(example)}`,
  tax_id_form: ({ example }) => `Inserirlo come nel certificato${such(example)}`,
  tax_id_checksum: 'Confrontare ogni cifra con il certificato; una è diversa',
  url: 'Inserire l’indirizzo completo, ad esempio https://example.com',
  number: 'Inserire un numero, ad esempio 12.50',
  integer: 'Inserire un numero intero, ad esempio 12',
  date: 'Inserire anno, mese e giorno, ad esempio 2026-12-05',
  time: 'Inserire data e ora, ad esempio 2026-12-05T09:30:00Z',
  past: 'Scegliere un mese non ancora terminato',
  time_zone: 'Scegliere un fuso orario dall’elenco, ad esempio Europe/Rome',
  currency: 'Scegliere una valuta dall’elenco, ad esempio EUR',
  mismatch: ({ other }) =>
    other ? `Inserire lo stesso valore del campo ${other}` : 'Inserire lo stesso valore di sopra',
  wrong: 'Ricontrollare questo valore; così non può essere salvato',
};
