import type { Strings } from './strings.ts';

export const pl: Strings = {
  of: (step, all) => `Krok ${step} z ${all}`,
  offer: 'Pierwszy raz tutaj? Przewodnik zajmie minutę.',
  begin: 'Rozpocznij przewodnik',
  back: 'Wstecz',
  next: 'Dalej',
  finish: 'Gotowe',
  skip: 'Nie pokazuj więcej',
  skipKey: 'Escape pomija, strzałki przewijają.',
  skipped: 'Nie pokażemy już tego przewodnika.',
  undo: 'Pokaż ponownie',
  notKept: 'Nie udało się tego zapisać. Możesz zobaczyć ten przewodnik jeszcze raz.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Jak się poruszać',
      text: 'Sklep, plan, rozliczenia, połączenia i ustawienia są tutaj. To, do czego nie masz dostępu, się nie pojawia.',
    },
    {
      anchor: 'portal.head',
      title: 'Szukanie i nowości',
      text: 'Naciśnij /, aby znaleźć ustawienie. Dzwonek mówi, co na Ciebie czeka.',
    },
    {
      anchor: 'checklist',
      title: 'Pierwsze kroki',
      text: 'Każdy odhacza się sam. Ukryj listę, gdy nie będzie już potrzebna.',
    },
    {
      anchor: 'live-metrics',
      title: 'Twój sklep na żywo',
      text: 'Przy każdej liczbie widać, z kiedy pochodzi. Wybierz okres, aby porównać go z poprzednim.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Twój plan',
      text: 'Widzisz, co jest do zapłaty, zanim potwierdzisz, i możesz go zmienić w każdej chwili.',
    },
  ],
};
