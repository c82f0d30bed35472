import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` za fakturę ${invoice}`);

export const words: DigestWords = {
  subject: {
    one: '# nowe powiadomienie',
    few: '# nowe powiadomienia',
    many: '# nowych powiadomień',
    other: '# nowego powiadomienia',
  },
  more: {
    one: 'I jeszcze # widoczne w portalu.',
    few: 'I jeszcze # widoczne w portalu.',
    many: 'I jeszcze # widocznych w portalu.',
    other: 'I jeszcze # widocznego w portalu.',
  },
  footer: 'To podsumowanie zostało wybrane w powiadomieniach portalu i tam można je wyłączyć.',
  meters: {
    ai_tokens: 'Tokeny AI',
    api_calls: 'Wywołania API',
    storage: 'Miejsce na dane',
    seats: 'Członkowie zespołu',
  },
  troubles: {
    auth_expired: 'sklep nie daje nam już dostępu.',
    scope_missing: 'nie mamy uprawnień do odczytu zamówień sklepu.',
    uninstalled: 'aplikacja została usunięta ze sklepu.',
    frozen: 'Shopify zablokowało sklep.',
    unreachable: 'sklep nie odpowiada.',
    misconfigured: 'sklep i jego połączenie już do siebie nie pasują.',
    unsupported_version: 'sklep używa wersji, której jeszcze nie znamy.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: wykorzystano ${percent} limitu.`,
  full: (meter) => `${meter}: limit wykorzystany.`,
  well: 'sklep jest znów połączony.',
  failed: (invoice, due, action) =>
    action
      ? `Bank prosi o potwierdzenie płatności${of(invoice)}: ${due}.`
      : `Płatność${of(invoice)} nie powiodła się: ${due}.`,
};
