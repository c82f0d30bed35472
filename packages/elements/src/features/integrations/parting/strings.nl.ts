import type { PartingStrings } from './strings.ts';

export const nl: PartingStrings = {
  title: (shop) => `${shop} ontkoppelen?`,
  ends: 'Nieuwe bestellingen, producten en voorraden van deze winkel komen niet meer binnen. Onze inloggegevens voor de winkel worden gewist, en ook de geschiedenis van de controles.',
  stays: 'Overgenomen bestellingen blijven, en ook de cijfers die daaruit zijn berekend.',
  pauseInstead: 'Wilt u alleen even stoppen, pauzeer de winkel dan: zo gaat niets verloren.',
  keep: 'Gekoppeld houden',
  disconnect: 'Ontkoppelen',
  disconnecting: 'Ontkoppelen…',
  done: (shop) => `${shop} is ontkoppeld. Wat is overgenomen, blijft.`,
  failed: 'De winkel kon niet worden ontkoppeld. Er is niets veranderd; probeer het zo meteen opnieuw.',
  close: 'Sluiten',
};
