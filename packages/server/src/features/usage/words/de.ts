import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const kaufen = 'Wenn Sie vorher mehr brauchen, kaufen Sie im Portal ein Token-Paket oder wechseln Sie den Tarif.';
const wechseln = 'Wenn Sie vorher mehr brauchen, wechseln Sie im Portal den Tarif.';
const platz = 'Für mehr Platz löschen Sie, was Sie nicht mehr brauchen, oder wechseln Sie im Portal den Tarif.';
const person = 'Um weitere Personen einzuladen, entfernen Sie jemanden oder wechseln Sie im Portal den Tarif.';

const anew = (resets: string | null) => (resets === null ? '' : ` Am ${resets} beginnt die Zählung neu.`);

const fast =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `${percent} Ihrer ${noun} sind verbraucht`,
    lines: [`Sie haben ${used} von ${allowance} ${noun} verbraucht.${anew(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer:
    'Ihren Verbrauch sehen Sie jederzeit im Portal. Wir schreiben einmal, wenn 80 % erreicht sind, und einmal bei 100 %.',
  near: {
    ai_tokens: fast('KI-Tokens', kaufen),
    api_calls: fast('API-Aufrufe', wechseln),
    storage: ({ used, allowance, percent }) => ({
      subject: `Ihr Speicher ist zu ${percent} voll`,
      lines: [`Sie haben ${used} von ${allowance} belegt.`, platz],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Teammitglieder: ${used} von ${allowance}`,
      lines: [`Teammitglieder: ${used} von ${allowance}.`, person],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Ihre KI-Tokens sind verbraucht',
      lines: [`Sie haben ${used} von ${allowance} KI-Tokens verbraucht.${anew(resets)}`, kaufen],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Ihre API-Aufrufe sind verbraucht',
      lines: [`Sie haben ${used} von ${allowance} API-Aufrufen verbraucht.${anew(resets)}`, wechseln],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Ihr Speicher ist voll',
      lines: [`Sie haben ${used} von ${allowance} belegt. Was gespeichert ist, ist sicher.`, platz],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'Die Höchstzahl der Teammitglieder ist erreicht',
      lines: [`Teammitglieder: ${used} von ${allowance}. Alle behalten ihren Zugang.`, person],
    }),
  },
};
