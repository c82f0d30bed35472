import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` voor factuur ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# nieuwe melding', other: '# nieuwe meldingen' },
  more: { other: 'En nog # in het portaal.' },
  footer: 'U hebt dit overzicht bij de meldingen van het portaal gekozen en kunt het daar uitzetten.',
  meters: { ai_tokens: 'AI-tokens', api_calls: 'API-aanroepen', storage: 'Opslag', seats: 'Teamleden' },
  troubles: {
    auth_expired: 'de winkel geeft ons geen toegang meer.',
    scope_missing: 'we mogen de bestellingen van de winkel niet lezen.',
    uninstalled: 'de app is uit de winkel verwijderd.',
    frozen: 'Shopify heeft de winkel bevroren.',
    unreachable: 'de winkel antwoordt niet.',
    misconfigured: 'de winkel en de koppeling passen niet meer bij elkaar.',
    unsupported_version: 'de winkel gebruikt een versie die we nog niet kennen.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: ${percent} van de limiet gebruikt.`,
  full: (meter) => `${meter}: de limiet is bereikt.`,
  well: 'de winkel is weer gekoppeld.',
  failed: (invoice, due, action) =>
    action
      ? `Uw bank vraagt u de betaling van ${due}${of(invoice)} te bevestigen.`
      : `De betaling van ${due}${of(invoice)} is mislukt.`,
};
