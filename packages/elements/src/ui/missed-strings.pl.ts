import type { MissedStrings } from './missed-strings.ts';

export const pl: MissedStrings = {
  missed: 'To się nie udało',
  missedText:
    'Nie udało się pobrać potrzebnych danych. Nic się nie zmieniło. Spróbuj ponownie po połączeniu z internetem.',
  reload: 'Jeśli połączenie działa, a problem nie znika, odśwież stronę.',
  close: 'Zamknij',
  offline: 'Brak połączenia',
  offlineText:
    'Ta czynność wymaga sieci: nic nie zostało wysłane ani zmienione. Spróbuj ponownie po powrocie połączenia.',
};
