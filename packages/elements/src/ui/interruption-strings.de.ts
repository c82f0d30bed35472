import type { InterruptionStrings } from './interruption-strings.ts';

export const de: InterruptionStrings = {
  support: 'Angaben für den Support',
  request: (id) => `Anfrage ${id}`,
  offline: 'Sie sind offline',
  offlineText: 'Sobald Sie wieder online sind, lädt dies von selbst.',
  offlineStale: (time) => `Dies ist der Stand von ${time}. Sobald Sie wieder online sind, geht es von selbst weiter.`,
  stale: (time) => `Dies ließ sich nicht aktualisieren. Stand: ${time}.`,
  forbidden: 'Das können Sie hier nicht sehen',
  forbiddenText: 'Fragen Sie einen Inhaber Ihres Kontos.',
  signedOut: 'Ihre Sitzung ist beendet',
  signedOutText: 'Melden Sie sich neu an oder laden Sie diese Seite neu.',
};
