import type { ProfileStrings } from './strings.ts';

export const it: ProfileStrings = {
  heading: 'Profilo aziendale',
  subheading: 'Sulle fatture e nelle e-mail al team.',
  notLoaded: 'Impossibile caricare il profilo',
  notLoadedText: 'È al sicuro; il problema è nostro.',
  forbidden: 'Non è possibile vedere il profilo',
  forbiddenText: 'Rivolgersi al titolare dell’account.',
  formMissing: 'Il modulo non è stato caricato',
  formMissingText: 'Non è cambiato nulla. Controllare la connessione e riprovare.',
};
