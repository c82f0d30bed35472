import type { ActStrings } from './act-strings.ts';

export const de: ActStrings = {
  verification: {
    verified: 'Im Register gefunden',
    pending: 'Das Register wird abgefragt',
    unverified: 'Nicht im Register. Vergleichen Sie sie mit Ihrer Bescheinigung.',
    unavailable: 'Das Register war nicht erreichbar',
  },
  recognised: (kind) => `Erkannt: ${kind}`,
  addTaxId: 'Weitere Steuernummer',
  removeTaxId: (value) => `Steuernummer ${value} entfernen`,
  removedTaxId: 'Steuernummer entfernt',
  pending: (address: string) => `${address} wartet auf Bestätigung`,
  pendingText:
    'Öffnen Sie die Mail, die wir dorthin gesendet haben, und bestätigen Sie dort. Bis dahin geht alles an die Adresse oben.',
  resend: 'Noch einmal senden',
  resent: (address: string) => `Die Mail ging noch einmal an ${address}`,
  keep: 'Bisherige Adresse behalten',
  kept: 'Die Adresse bleibt, wie sie war',
  mailLimit:
    'Wir senden höchstens fünf Mails in der Stunde. Sehen Sie im Spam-Ordner nach, oder versuchen Sie es später.',
  actFailed: 'Das hat nicht geklappt. Es wurde nichts geändert; versuchen Sie es noch einmal.',
  saved: 'Profil gespeichert',
  savedMail: (address: string) => `Profil gespeichert. Eine Mail ging an ${address}`,
  undo: 'Rückgängig',
  undone: 'Zurückgenommen',
  changedBy: (name: string, time: string) => `${name} hat das am ${time} geändert`,
  changedText: 'Wo Sie beide etwas geschrieben haben, wählen Sie, welcher Wert bleibt.',
};
