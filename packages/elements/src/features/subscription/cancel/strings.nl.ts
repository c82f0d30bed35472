import type { CancelStrings } from './strings.ts';

export const nl: CancelStrings = {
  title: (plan) => `${plan} opzeggen`,
  close: 'Sluiten',
  what: (plan, date) => `${plan} werkt tot ${date}. Daarna wordt er niets meer afgeschreven.`,
  whatOwing: (plan, date) =>
    `${plan} werkt tot ${date}. Daarna wordt er niets meer afgeschreven, behalve de openstaande factuur.`,
  after: 'Tot die dag kunt u het op elk moment hervatten, alsof er niets is gebeurd.',
  reason: 'Waarom zegt u op?',
  too_expensive: 'Het kost te veel',
  missing_features: 'Er ontbreekt iets',
  switched_service: 'We zijn overgestapt op een andere dienst',
  unused: 'We gebruiken het te weinig',
  customer_service: 'De support heeft niet geholpen',
  too_complex: 'Het is te ingewikkeld',
  low_quality: 'Het werkt niet goed genoeg',
  other: 'Een andere reden',
  comment: 'Wat hadden we beter kunnen doen?',
  keep: (plan) => `${plan} behouden`,
  cancel: (date) => `Opzeggen per ${date}`,
  underWay: 'Er loopt een wijziging van uw plan',
  unpaid: (plan) => `Die is nog niet betaald. Er is niets afgeschreven en u hebt nog steeds ${plan}.`,
  waysOut: (plan) => `Ga ermee verder of houd ${plan}: dan kunt u opzeggen.`,
  waiting: (plan) => `We wachten op uw bank. U houdt ${plan} tot die antwoordt; dan kunt u opzeggen.`,
  proceed: 'Verder met de wijziging',
  notKept: {
    unsaved: 'Dit is niet opgeslagen. Er is niets veranderd. Probeer het opnieuw.',
    unknown: 'We weten nog niet of dit is opgeslagen. Kijk zo meteen opnieuw: u kunt het gerust nog eens proberen.',
  },
};
