import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'Wilt u voor die tijd meer, koop dan in het portaal een tokenbundel of wissel van plan.';
const change = 'Wilt u voor die tijd meer, wissel dan in het portaal van plan.';
const room = 'Voor meer ruimte verwijdert u wat u niet meer nodig hebt, of wisselt u in het portaal van plan.';
const seat = 'Om meer mensen uit te nodigen, verwijdert u iemand of wisselt u in het portaal van plan.';

const again = (resets: string | null) => (resets === null ? '' : ` De telling begint op ${resets} opnieuw.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `U hebt ${percent} van uw ${noun} verbruikt`,
    lines: [`U hebt ${used} van ${allowance} ${noun} verbruikt.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer:
    'Uw verbruik ziet u op elk moment in het portaal. We schrijven één keer wanneer 80% is bereikt, en één keer bij 100%.',
  near: {
    ai_tokens: near('AI-tokens', buy),
    api_calls: near('API-aanroepen', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Uw opslag is voor ${percent} vol`,
      lines: [`U gebruikt ${used} van ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Teamleden: ${used} van ${allowance}`,
      lines: [`Teamleden: ${used} van ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Uw AI-tokens zijn op',
      lines: [`U hebt ${used} van ${allowance} AI-tokens verbruikt.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Uw API-aanroepen zijn op',
      lines: [`U hebt ${used} van ${allowance} API-aanroepen verbruikt.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Uw opslag is vol',
      lines: [`U gebruikt ${used} van ${allowance}. Wat is opgeslagen, is veilig.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'Het maximale aantal teamleden is bereikt',
      lines: [`Teamleden: ${used} van ${allowance}. Iedereen houdt toegang.`, seat],
    }),
  },
};
