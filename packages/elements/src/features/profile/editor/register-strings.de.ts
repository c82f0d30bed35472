export const de = {
  unchecked:
    'Konnte nicht geprüft werden: Das Register antwortet gerade nicht. Sie können speichern; wir fragen noch einmal.',
};
