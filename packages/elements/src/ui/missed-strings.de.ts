import type { MissedStrings } from './missed-strings.ts';

export const de: MissedStrings = {
  missed: 'Das hat nicht geklappt',
  missedText:
    'Was dazu nötig ist, ließ sich nicht laden. Geändert wurde nichts. Versuchen Sie es noch einmal, sobald Sie online sind.',
  reload: 'Sind Sie online und es bleibt dabei, laden Sie diese Seite neu.',
  close: 'Schließen',
  offline: 'Sie sind offline',
  offlineText:
    'Das geht nur mit Netz: Gesendet und geändert wurde nichts. Versuchen Sie es noch einmal, sobald Sie wieder online sind.',
};
