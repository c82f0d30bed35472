import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('pt', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, como ${example}` : '');

export const pt: Words = {
  required: 'Preencha este campo',
  too_short: ({ minimum }) => `Escreva mais (mínimo de caracteres: ${minimum ?? 2})`,
  too_long: ({ maximum }) => `Escreva menos (máximo de caracteres: ${maximum ?? 0})`,
  too_few: ({ minimum }) => `Indique pelo menos ${minimum ?? 1}`,
  too_many: ({ maximum }) => `Indique no máximo ${maximum ?? 0}`,
  too_small: ({ minimum }) => `Use ${minimum ?? 0} ou mais`,
  too_big: ({ maximum }) => `Use ${maximum ?? 0} ou menos`,
  wrong_type: ({ expected }) => `Envie um valor do tipo ${expected ?? 'documentado'}`,
  choice: 'Escolha uma das opções',
  wrong_option: ({ options }) => (options ? `Escolha uma destas opções: ${options}` : 'Escolha uma opção da lista'),
  wrong_format: 'Escreva no formato documentado',
  unknown_field: 'Deixe de fora; não faz parte da solicitação',
  control_characters: 'Digite à mão; o texto contém caracteres invisíveis',
  email_at: 'Adicione @ e um domínio, como name@example.com',
  email: 'Escreva um endereço completo, como name@example.com',
  phone: ({ prefix = '+49' }) =>
    `Confira os dígitos; um número completo ${prefix === '+49' ? 'é como +49 30 901820' : `começa com ${prefix}`}`,
  phone_country: 'Adicione o código do país, como +49 461 88 20 14',
  phone_characters: 'Use dígitos, espaços, traços e parênteses, como +49 461 88 20 14',
  phone_too_short: 'Adicione os dígitos que faltam, como +49 461 88 20 14',
  phone_too_long: 'Remova os dígitos a mais, como +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Escreva ${String(example).length} dígitos (${region(country)})${such(example)}`;
    return `Escreva no formato do país (${region(country)})${such(example)}`;
  },
  country: 'Escolha um país da lista',
  tax_id_type: 'Escolha o tipo de número fiscal da lista',
  tax_id_country: ({ example }) => `Comece com o país${such(example)}`,
  tax_id_form: ({ example }) => `Escreva como no certificado${such(example)}`,
  tax_id_checksum: 'Compare cada dígito com o certificado; um deles é diferente',
  url: 'Escreva o endereço completo, como https://example.com',
  number: 'Escreva um número, como 12.50',
  integer: 'Escreva um número inteiro, como 12',
  date: 'Escreva o dia como ano, mês e dia, como 2026-12-05',
  time: 'Escreva a data e a hora, como 2026-12-05T09:30:00Z',
  past: 'Escolha um mês que ainda não terminou',
  time_zone: 'Escolha um fuso horário da lista, como Europe/Berlin',
  currency: 'Escolha uma moeda da lista, como EUR',
  mismatch: ({ other }) => (other ? `Escreva o mesmo que em ${other}` : 'Escreva o mesmo que acima'),
  wrong: 'Confira novamente; assim não é possível salvar',
};
