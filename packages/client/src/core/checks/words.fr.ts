import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('fr', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, par exemple ${example}` : '');

export const fr: Words = {
  required: 'Remplissez ce champ',
  too_short: ({ minimum }) => `Saisissez au moins ${minimum ?? 2} caractères`,
  too_long: ({ maximum }) => `Limitez ce texte à ${maximum ?? 0} caractères`,
  too_few: ({ minimum }) => `Indiquez-en au moins ${minimum ?? 1}`,
  too_many: ({ maximum }) => `Indiquez-en au plus ${maximum ?? 0}`,
  too_small: ({ minimum }) => `Indiquez ${minimum ?? 0} ou plus`,
  too_big: ({ maximum }) => `Indiquez ${maximum ?? 0} ou moins`,
  wrong_type: ({ expected }) => `Envoyez une valeur du type ${expected ?? 'documenté'}`,
  choice: 'Choisissez l’une de ces options',
  wrong_option: ({ options }) =>
    options ? `Choisissez l’une de ces valeurs\u202f: ${options}` : 'Choisissez une option dans la liste',
  wrong_format: 'Respectez le format documenté',
  unknown_field: 'Retirez ce champ\u202f; il ne fait pas partie de la requête',
  control_characters: 'Saisissez ce texte à la main\u202f; il contient des caractères invisibles',
  email_at: 'Ajoutez un @ et un domaine, par exemple nom@example.com',
  email: 'Saisissez une seule adresse complète, par exemple nom@example.com',
  phone: ({ prefix = '+49' }) =>
    `Vérifiez les chiffres\u202f; un numéro complet ${prefix === '+49' ? 'ressemble à +49 30 901820' : `commence par ${prefix}`}`,
  phone_country: 'Ajoutez l’indicatif du pays, par exemple +49 461 88 20 14',
  phone_characters: 'Utilisez des chiffres, espaces, tirets et parenthèses, par exemple +49 461 88 20 14',
  phone_too_short: 'Ajoutez les chiffres manquants, par exemple +49 461 88 20 14',
  phone_too_long: 'Supprimez les chiffres en trop, par exemple +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Saisissez ${String(example).length} chiffres (${region(country)})${such(example)}`;
    return `Respectez le format du pays (${region(country)})${such(example)}`;
  },
  country: 'Choisissez un pays dans la liste',
  tax_id_type: 'Choisissez le type de numéro fiscal dans la liste',
  tax_id_country: ({ example }) => `Commencez par le code du pays${such(example)}`,
  tax_id_form: ({ example }) => `Recopiez le numéro de votre attestation${such(example)}`,
  tax_id_checksum: 'Comparez chaque chiffre avec votre attestation\u202f; l’un d’eux diffère',
  url: 'Saisissez l’adresse complète, par exemple https://example.com',
  number: 'Saisissez un nombre, par exemple 12.50',
  integer: 'Saisissez un nombre entier, par exemple 12',
  date: 'Saisissez l’année, le mois et le jour, par exemple 2026-12-05',
  time: 'Saisissez la date et l’heure, par exemple 2026-12-05T09:30:00Z',
  past: 'Choisissez un mois qui n’est pas terminé',
  time_zone: 'Choisissez un fuseau horaire dans la liste, par exemple Europe/Paris',
  currency: 'Choisissez une devise dans la liste, par exemple EUR',
  mismatch: ({ other }) =>
    other ? `Saisissez la même valeur que dans ${other}` : 'Saisissez la même valeur que ci-dessus',
  wrong: 'Vérifiez cette valeur\u202f; elle ne peut pas être enregistrée telle quelle',
};
