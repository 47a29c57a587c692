import { fr as aspects } from './aspects/fr.ts';
import type { Words } from './words.ts';

const quoted = (name: string): string => `« ${name} »`;
const named = (part: string, name: string): string => (name === '' ? part : `${part} ${quoted(name)}`);
const insteadOf = (now: string, before: string): string => `${now} au lieu de ${before}`;

export const fr: Words = {
  parts: {
    start: 'Première étape',
    step: 'Étape',
    branch: 'Branche',
    called: 'Partie',
    handler: 'Réaction',
    rules: 'Ensemble de conditions',
    criterion: 'Condition',
    table: 'Barème',
    edition: 'Édition',
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
    calendar: 'Calendrier',
    languages: 'Langues',
    retention: 'Conservation',
  },
  aspects,
  quoted,
  insteadOf,
  more: (aspect, said) => `${aspect} : ${said}`,
  from: (name, day) => `${name}, à partir du ${day}`,
  added: (part, name) => `Nouveau : ${named(part, name)}.`,
  removed: (part, name) => `Supprimé : ${named(part, name)}.`,
  renamed: (part, name, now, before) =>
    `${named(part, name)} porte le nom ${quoted(now)} dans la définition au lieu de ${quoted(before)}.`,
  changed: (part, name, what) => `Modifié : ${named(part, name)} (${what.join(' ; ')}).`,
  instead: (part, name, now, before, concerned) =>
    `${named(part, name)} : ${insteadOf(now, before)}${concerned === undefined ? '' : ` ; ${concerned}`}.`,
  longer: {
    'who-waits': 'l’attente peut être plus longue',
    applicant: 'le demandeur dispose de plus de temps',
    'who-contests': 'le temps pour contester la décision est plus long',
    'closed-cases': 'les dossiers clos sont conservés plus longtemps',
  },
  shorter: {
    'who-waits': 'le temps disponible est plus court',
    applicant: 'le demandeur dispose de moins de temps',
    'who-contests': 'le temps pour contester la décision est plus court',
    'closed-cases': 'les dossiers clos sont conservés moins longtemps',
  },
  leadsTo: (step, to) => `Après ${quoted(step)}, le dossier peut désormais passer à ${quoted(to)}.`,
  leadsNoMore: (step, to) => `Après ${quoted(step)}, le dossier ne passe plus à ${quoted(to)}.`,
  leadsOtherwise: (step) => `Après ${quoted(step)}, la suite du dossier dépend d’autres conditions.`,
};
