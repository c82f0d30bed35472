export const pl = {
  unchecked: 'Nie udało się sprawdzić: rejestr teraz nie odpowiada. Można zapisać; sprawdzimy ponownie później.',
};
