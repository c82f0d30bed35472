import type { CancelStrings } from './strings.ts';

export const pl: CancelStrings = {
  title: (plan) => `Zrezygnuj z planu ${plan}`,
  close: 'Zamknij',
  what: (plan, date) => `Plan ${plan} działa do ${date}. Potem nie pobierzemy już żadnych opłat.`,
  whatOwing: (plan, date) =>
    `Plan ${plan} działa do ${date}. Potem nie pobierzemy już żadnych opłat poza niezapłaconą fakturą.`,
  after: 'Do tego dnia możesz go w każdej chwili wznowić, jakby nic się nie stało.',
  reason: 'Jaki jest powód rezygnacji?',
  too_expensive: 'Za drogo',
  missing_features: 'Czegoś brakuje',
  switched_service: 'Korzystamy z innej usługi',
  unused: 'Za mało z tego korzystamy',
  customer_service: 'Pomoc techniczna nie pomogła',
  too_complex: 'Zbyt skomplikowane',
  low_quality: 'Nie działa wystarczająco dobrze',
  other: 'Inny powód',
  comment: 'Co mogliśmy zrobić lepiej?',
  keep: (plan) => `Zachowaj plan ${plan}`,
  cancel: (date) => `Zrezygnuj z dniem ${date}`,
  underWay: 'Trwa zmiana planu',
  unpaid: (plan) => `Nie jest jeszcze opłacona. Nie pobrano żadnej opłaty i nadal masz plan ${plan}.`,
  waysOut: (plan) => `Dokończ ją lub zachowaj plan ${plan}: potem można zrezygnować.`,
  waiting: (plan) => `Czekamy na bank. Do jego odpowiedzi masz plan ${plan}; potem można zrezygnować.`,
  proceed: 'Dokończ zmianę',
  notKept: {
    unsaved: 'Nie zapisano zmiany. Nic się nie zmieniło. Spróbuj ponownie.',
    unknown: 'Nie wiemy jeszcze, czy zmiana została zapisana. Sprawdź za chwilę: można bezpiecznie spróbować ponownie.',
  },
};
