import type { ProfileStrings } from './strings.ts';

export const pl: ProfileStrings = {
  heading: 'Profil firmy',
  subheading: 'Na fakturach i w e-mailach do zespołu.',
  notLoaded: 'Nie udało się wczytać profilu',
  notLoadedText: 'Profil jest bezpieczny – to błąd po naszej stronie.',
  forbidden: 'Brak dostępu do profilu',
  forbiddenText: 'Zwróć się do właściciela konta.',
  formMissing: 'Formularz się nie wczytał',
  formMissingText: 'Nic się nie zmieniło. Sprawdź połączenie i spróbuj ponownie.',
};
