import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'Aby mieć więcej przed tym dniem, kup pakiet tokenów lub zmień plan w portalu.';
const change = 'Aby mieć więcej przed tym dniem, zmień plan w portalu.';
const room = 'Aby mieć więcej miejsca, usuń to, co nie jest już potrzebne, lub zmień plan w portalu.';
const seat = 'Aby zaprosić więcej osób, usuń kogoś lub zmień plan w portalu.';

const again = (resets: string | null) => (resets === null ? '' : ` Liczenie zaczyna się od nowa ${resets}.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `${noun}: wykorzystano ${percent}`,
    lines: [`${noun}: wykorzystano ${used} z ${allowance}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer: 'Wykorzystanie widać w portalu w każdej chwili. Piszemy raz po osiągnięciu 80% i raz przy 100%.',
  near: {
    ai_tokens: near('Tokeny AI', buy),
    api_calls: near('Wywołania API', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Miejsce na dane: zajęto ${percent}`,
      lines: [`Miejsce na dane: zajęto ${used} z ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Członkowie zespołu: ${used} z ${allowance}`,
      lines: [`Członkowie zespołu: ${used} z ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Tokeny AI zostały wykorzystane',
      lines: [`Tokeny AI: wykorzystano ${used} z ${allowance}.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Wywołania API zostały wykorzystane',
      lines: [`Wywołania API: wykorzystano ${used} z ${allowance}.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Miejsce na dane jest pełne',
      lines: [`Miejsce na dane: zajęto ${used} z ${allowance}. To, co zapisane, jest bezpieczne.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'W zespole nie ma już wolnych miejsc',
      lines: [`Członkowie zespołu: ${used} z ${allowance}. Wszyscy zachowują dostęp.`, seat],
    }),
  },
};
