import type { Strings } from './strings.ts';
import { il } from '../../core/dates.it.ts';

export const it: Strings = {
  heading: 'Importa ordini',
  steps: 'Passaggi dell’importazione',
  file: 'Scegli file',
  check: 'Controlla',
  import: 'Importa',
  result: 'Risultato',
  text: 'Un file CSV con una riga per ogni prodotto di un ordine: un’esportazione di Shopify o di Magento, o un file proprio.',
  choose: 'Scegli un file',
  drop: 'o trascinarlo qui',
  nothing: 'Nulla viene importato prima di aver mostrato come lo leggiamo.',
  open: 'Non ancora terminate',
  begun: (day, share) => `Iniziata ${il(day)}, importato: ${share}`,
  goOn: 'Continua',
  goOnWith: (name) => `Continua con ${name}: scegliere di nuovo il file`,
  stop: 'Interrompi',
  stopOne: (name) => `Interrompi l’importazione di ${name}`,
  notStopped: (name) => `Impossibile interrompere l’importazione di ${name}. Riprovare.`,
  earlier: 'Importazioni precedenti',
  taken: (day, taken, lines) => `Righe importate ${il(day)}: ${taken} su ${lines}`,
  notLoaded: 'Impossibile caricare le importazioni',
  notLoadedText: 'Quanto è già importato è al sicuro; il problema è nostro.',
  forbidden: 'Questa sessione non consente di importare ordini',
  forbiddenText: 'Rivolgersi a chi gestisce l’account.',
};
