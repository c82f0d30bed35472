import { html } from 'lit';
import { selectField } from '../../../ui/form.ts';
import type { EditorController } from './controller.ts';

/** The languages that mails are written in. */
const written = 'en de fr es it nl pt pl ja ar'.split(' ');

/** Language and time zone. What the browser has is offered where nothing was chosen, and says so. */
export function placePart({ form, locale, more, places }: EditorController) {
  const { strings, lang } = locale;
  const { labels } = strings;
  const spoken = form.value('language');
  const languages = typeof spoken === 'string' && spoken && !written.includes(spoken) ? [...written, spoken] : written;
  const own = (code: string) => {
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code === 'pt' ? 'pt-BR' : code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  };
  const zone = form.value('timeZone');
  const known = typeof zone === 'string' && zone ? [{ value: zone, label: zone }] : [];
  const zones = places?.timeZones(lang) ?? known;
  const clock = more.part?.clock(zones);
  const now = typeof zone === 'string' ? nowIn(zone, lang, strings.nowThere) : undefined;
  return html`
    ${selectField(form, 'language', {
      label: labels.language,
      autocomplete: 'language',
      optional: true,
      prompt: strings.asPage,
      options: languages.map((code) => ({ value: code, label: own(code), lang: code })),
      ...more.part?.byDefault('language', '', strings.asPage),
    })}
    ${selectField(form, 'timeZone', {
      label: labels.timeZone,
      many: true,
      options: zones,
      hint: [clock?.hint, now].filter(Boolean).join(' · ') || undefined,
      note: clock?.note,
    })}
  `;
}

function nowIn(timeZone: string, lang: string, say: (time: string) => string): string | undefined {
  try {
    return say(new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone }).format());
  } catch {
    return undefined;
  }
}
