import type { PartingStrings } from './strings.ts';

export const it: PartingStrings = {
  title: (shop) => `Scollegare ${shop}?`,
  ends: 'Non arriveranno più nuovi ordini, prodotti e giacenze di questo negozio. Le nostre credenziali di accesso vengono eliminate, insieme alla cronologia delle verifiche.',
  stays: 'Gli ordini già importati restano, così come i dati che ne derivano.',
  pauseInstead: 'Per una semplice interruzione, metterlo in pausa: non si perde nulla.',
  keep: 'Mantieni collegato',
  disconnect: 'Scollega',
  disconnecting: 'Scollegamento…',
  done: (shop) => `${shop} è scollegato. Quanto importato resta.`,
  failed: 'Impossibile scollegare il negozio. Non è cambiato nulla; riprovare tra poco.',
  close: 'Chiudi',
};
