import type { Check } from './finding.ts';

const local = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/;
const label = /^[\p{L}\p{N}-]{1,63}$/u;

/** An address that mail can be sent to: one @, an ASCII name of at most 64, a domain with a dot; at most 254 in all. */
export const email: Check = (text) => {
  if (text.length > 254) return { code: 'too_long', params: { maximum: 254 } };
  const at = text.lastIndexOf('@');
  if (at < 0) return { code: 'email_at' };
  const name = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  const named = local.test(name) && !name.startsWith('.') && !name.endsWith('.') && !name.includes('..');
  const placed =
    labels.length > 1 && labels.every((one) => label.test(one) && !one.startsWith('-') && !one.endsWith('-'));
  const ended = (labels.at(-1) ?? '').length > 1 && !/^\d+$/.test(labels.at(-1) ?? '');
  return named && placed && ended ? undefined : { code: 'email' };
};
