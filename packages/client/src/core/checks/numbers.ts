import type { Check } from './finding.ts';

/** Digits with an optional sign and one decimal point. */
export const number: Check = (text) =>
  text.length <= 40 && /^[+\u2212-]?\d+(\.\d+)?$/.test(text) ? undefined : { code: 'number' };

export const integer: Check = (text) =>
  number(text) ??
  (Number.isSafeInteger(Number(text.replace('\u2212', '-'))) && !text.includes('.') ? undefined : { code: 'integer' });

/** A day that exists, as `2026-12-05`. */
export const date: Check = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { code: 'date' };
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? undefined : { code: 'date' };
};

/** An address of the web, with a host that has a dot. */
export const url: Check = (text) => {
  if (text.length > 2048) return { code: 'too_long', params: { maximum: 2048 } };
  if (/\s/.test(text)) return { code: 'url' };
  try {
    const { protocol, hostname } = new URL(text);
    return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname) ? undefined : { code: 'url' };
  } catch {
    return { code: 'url' };
  }
};
