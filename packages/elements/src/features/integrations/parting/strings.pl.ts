import type { PartingStrings } from './strings.ts';

export const pl: PartingStrings = {
  title: (shop) => `Odłączyć ${shop}?`,
  ends: 'Nowe zamówienia, produkty i stany magazynowe tego sklepu nie będą już napływać. Zapisane u nas dane logowania do sklepu zostaną usunięte, podobnie jak historia jego testów.',
  stays: 'Pobrane zamówienia pozostaną, podobnie jak wyliczone z nich liczby.',
  pauseInstead: 'Jeśli to tylko przerwa, wstrzymaj sklep: wtedy nic nie przepadnie.',
  keep: 'Zachowaj połączenie',
  disconnect: 'Odłącz',
  disconnecting: 'Odłączanie…',
  done: (shop) => `${shop} jest odłączony. Pobrane dane pozostają.`,
  failed: 'Nie udało się odłączyć sklepu. Nic się nie zmieniło; spróbuj ponownie za chwilę.',
  close: 'Zamknij',
};
