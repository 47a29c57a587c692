import type { Words } from './words.ts';

export const fr: Words = {
  'document/unknown-letter': (found) => `il n’y a pas de lettre «\u00a0${found}\u00a0»`,
  'document/unknown-part': (found) => `l’administration n’a pas de partie «\u00a0${found}\u00a0»`,
  'document/no-reasons': () =>
    'elle décide contre le demandeur sans donner de motifs\u00a0: elle n’explique aucun critère non rempli et ne cite aucun champ de motifs renseigné',
  'document/no-remedies': (found) =>
    found === ''
      ? 'elle décide contre le demandeur sans indiquer de voie de recours'
      : `elle décide contre le demandeur sans indiquer la voie de recours «\u00a0${found}\u00a0»`,
  'document/missing-glyph': (found) => `aucune lettre ne peut contenir le caractère ${found}`,
  'message/unknown-template': (found) => `il n’y a pas de message «\u00a0${found}\u00a0»`,
  'template/unknown-value': (found) => `il n’y a pas de valeur à l’emplacement ${found}`,
  'template/wrong-value': (found) => `la valeur de ${found} ne peut pas être écrite ainsi`,
  'template/empty': () => 'le texte obligatoire à cet endroit est vide',
  'template/broken': (found) => `un texte ne peut pas être rempli\u00a0: ${found}`,
};
