import type { Language } from '../../platform/language.ts';
import type { MeterId } from './meters.ts';

export interface AlertFigures {
  readonly used: string;
  readonly allowance: string;
  readonly percent: string;
  /** When the meter begins anew; null for what stays. */
  readonly resets: string | null;
}

type Sentence = (figures: AlertFigures) => { subject: string; lines: string[] };

interface Words {
  readonly footer: string;
  readonly near: Readonly<Record<MeterId, Sentence>>;
  readonly full: Readonly<Record<MeterId, Sentence>>;
}

const buy = 'To have more before then, buy a token package or change your plan in the portal.';
const change = 'To have more before then, change your plan in the portal.';
const room = 'To have more room, remove what you no longer need or change your plan in the portal.';
const seat = 'To invite more people, remove someone or change your plan in the portal.';
const kaufen = 'Wenn Sie vorher mehr brauchen, kaufen Sie im Portal ein Token-Paket oder wechseln Sie den Tarif.';
const wechseln = 'Wenn Sie vorher mehr brauchen, wechseln Sie im Portal den Tarif.';
const platz = 'Für mehr Platz löschen Sie, was Sie nicht mehr brauchen, oder wechseln Sie im Portal den Tarif.';
const person = 'Um weitere Personen einzuladen, entfernen Sie jemanden oder wechseln Sie im Portal den Tarif.';

const again = (resets: string | null) => (resets === null ? '' : ` They begin anew on ${resets}.`);
const anew = (resets: string | null) => (resets === null ? '' : ` Am ${resets} beginnt die Zählung neu.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `You have used ${percent} of your ${noun}`,
    lines: [`You have used ${used} of ${allowance} ${noun}.${again(resets)}`, remedy],
  });

const fast =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `${percent} Ihrer ${noun} sind verbraucht`,
    lines: [`Sie haben ${used} von ${allowance} ${noun} verbraucht.${anew(resets)}`, remedy],
  });

/** What the mails say. The figures come written in the language. */
export const alertWords: Record<Language, Words> = {
  en: {
    footer: 'You can see your usage in the portal at any time. We write once when 80 % is reached, and once at 100 %.',
    near: {
      ai_tokens: near('AI tokens', buy),
      api_calls: near('API calls', change),
      storage: ({ used, allowance, percent }) => ({
        subject: `Your storage is ${percent} full`,
        lines: [`You have stored ${used} of ${allowance}.`, room],
      }),
      seats: ({ used, allowance }) => ({
        subject: `${used} of ${allowance} seats are taken`,
        lines: [`${used} of ${allowance} seats are taken.`, seat],
      }),
    },
    full: {
      ai_tokens: ({ used, allowance, resets }) => ({
        subject: 'Your AI tokens are used up',
        lines: [`You have used ${used} of ${allowance} AI tokens.${again(resets)}`, buy],
      }),
      api_calls: ({ used, allowance, resets }) => ({
        subject: 'Your API calls are used up',
        lines: [`You have used ${used} of ${allowance} API calls.${again(resets)}`, change],
      }),
      storage: ({ used, allowance }) => ({
        subject: 'Your storage is full',
        lines: [`You have stored ${used} of ${allowance}. What is stored is safe.`, room],
      }),
      seats: ({ used, allowance }) => ({
        subject: 'All your seats are taken',
        lines: [`${used} of ${allowance} seats are taken. Everybody keeps their access.`, seat],
      }),
    },
  },
  de: {
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
        subject: `${used} von ${allowance} Plätzen sind vergeben`,
        lines: [`${used} von ${allowance} Plätzen sind vergeben.`, person],
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
        subject: 'Alle Plätze sind vergeben',
        lines: [`${used} von ${allowance} Plätzen sind vergeben. Alle behalten ihren Zugang.`, person],
      }),
    },
  },
};
