import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('es', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `, por ejemplo ${example}` : '');

export const es: Words = {
  required: 'Rellene este campo',
  too_short: ({ minimum }) => `Escriba al menos ${minimum ?? 2} caracteres`,
  too_long: ({ maximum }) => `Redúzcalo a ${maximum ?? 0} caracteres`,
  too_few: ({ minimum }) => `Indique al menos ${minimum ?? 1}`,
  too_many: ({ maximum }) => `Indique como máximo ${maximum ?? 0}`,
  too_small: ({ minimum }) => `Indique ${minimum ?? 0} o más`,
  too_big: ({ maximum }) => `Indique ${maximum ?? 0} o menos`,
  wrong_type: ({ expected }) => `Envíe un valor del tipo ${expected ?? 'documentado'}`,
  choice: 'Elija una de estas opciones',
  wrong_option: ({ options }) => (options ? `Elija uno de estos valores: ${options}` : 'Elija una opción de la lista'),
  wrong_format: 'Use el formato documentado',
  unknown_field: 'Quite este campo; no forma parte de la solicitud',
  control_characters: 'Escríbalo a mano; contiene caracteres invisibles',
  email_at: 'Añada una @ y un dominio, por ejemplo nombre@example.com',
  email: 'Escriba una sola dirección completa, por ejemplo nombre@example.com',
  phone: ({ prefix = '+49' }) =>
    `Revise los dígitos; un número completo ${prefix === '+49' ? 'es como +49 30 901820' : `empieza por ${prefix}`}`,
  phone_country: 'Añada el prefijo del país, por ejemplo +49 461 88 20 14',
  phone_characters: 'Use dígitos, espacios, guiones y paréntesis, por ejemplo +49 461 88 20 14',
  phone_too_short: 'Añada los dígitos que faltan, por ejemplo +49 461 88 20 14',
  phone_too_long: 'Quite los dígitos que sobran, por ejemplo +49 461 88 20 14',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `Escriba ${String(example).length} dígitos (${region(country)})${such(example)}`;
    return `Use el formato del país (${region(country)})${such(example)}`;
  },
  country: 'Elija un país de la lista',
  tax_id_type: 'Elija el tipo de número fiscal de la lista',
  tax_id_country: ({ example }) => `Empiece por el código del país${such(example)}`,
  tax_id_form: ({ example }) => `Escríbalo como en el certificado${such(example)}`,
  tax_id_checksum: 'Compare cada dígito con el certificado; uno de ellos es distinto',
  url: 'Escriba la dirección completa, por ejemplo https://example.com',
  number: 'Escriba un número, por ejemplo 12.50',
  integer: 'Escriba un número entero, por ejemplo 12',
  date: 'Escriba el año, el mes y el día, por ejemplo 2026-12-05',
  time: 'Escriba la fecha y la hora, por ejemplo 2026-12-05T09:30:00Z',
  past: 'Elija un mes que no haya terminado',
  time_zone: 'Elija una zona horaria de la lista, por ejemplo Europe/Madrid',
  currency: 'Elija una moneda de la lista, por ejemplo EUR',
  mismatch: ({ other }) => (other ? `Escriba lo mismo que en ${other}` : 'Escriba lo mismo que arriba'),
  wrong: 'Revise este valor; no se puede guardar tal como está',
};
