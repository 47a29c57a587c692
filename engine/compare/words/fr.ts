import type { Words } from './words.ts';

const named = (part: string, name: string): string => (name === '' ? part : `${part} « ${name} »`);

export const fr: Words = {
  parts: {
    step: 'Étape',
    handler: 'Réaction',
    criterion: 'Condition',
    table: 'Barème',
    clock: 'Délai légal',
    letter: 'Lettre',
    message: 'Message',
    form: 'Formulaire',
    remedy: 'Voie de recours',
    role: 'Rôle',
    field: 'Champ',
    partner: 'Partenaire',
    event: 'Événement',
    law: 'Loi',
    service: 'Service',
    retention: 'Conservation',
  },
  added: (part, name) => `Nouveau : ${named(part, name)}.`,
  removed: (part, name) => `Supprimé : ${named(part, name)}.`,
  changed: (part, name, what) => `Modifié : ${named(part, name)} (${what.join(', ')}).`,
  longer: (part, name, now, before) =>
    `${named(part, name)} : ${now} au lieu de ${before} ; l’attente peut être plus longue.`,
  shorter: (part, name, now, before) =>
    `${named(part, name)} : ${now} au lieu de ${before} ; le temps disponible est plus court.`,
  leadsTo: (step, to) => `Après « ${step} », le dossier peut désormais passer à « ${to} ».`,
  leadsNoMore: (step, to) => `Après « ${step} », le dossier ne passe plus à « ${to} ».`,
  leadsOtherwise: (step) => `Après « ${step} », la suite du dossier dépend d’autres conditions.`,
};
