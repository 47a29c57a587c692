import type { FieldDefinition } from '../language/field.ts';
import { filer } from '../language/filer.ts';
import type { Text } from '../language/text.ts';

const field = (type: string, label: Text, own: object = {}): FieldDefinition => ({ type, label, ...own });
const words = (en: string, fr: string, de: string, lb: string): Text => ({ fr, de, en, lb });

/** What the engine keeps of a case beside its file, as fields: their types, and what people call them. */
export const keptOfCase: Readonly<Record<string, FieldDefinition>> = {
  id: field('text', 'id'),
  reference: field('text', words('Reference', 'Référence', 'Aktenzeichen', 'Referenz')),
  filedAt: field('text', words('Moment of filing', 'Moment du dépôt', 'Zeitpunkt des Eingangs', 'Moment vum Areechen')),
  filedOn: field('date', words('Day of filing', 'Jour du dépôt', 'Tag des Eingangs', 'Dag vum Areechen')),
  channel: field('text', words('Channel', 'Canal', 'Weg', 'Wee')),
  language: field('text', words('Language', 'Langue', 'Sprache', 'Sprooch')),
  status: field('text', words('Status', 'Statut', 'Stand', 'Statut')),
  applicant: field('text', words('Applicant', 'Demandeur', 'Antragsteller', 'Demandeur')),
  filedBy: field('choice', words('Filed by', 'Déposé par', 'Eingereicht von', 'Ofgi vun'), {
    options: filer.options,
  }),
};

export const today = field('date', words('Today', 'Aujourd’hui', 'Heute', 'Haut'));

export const keptOfClock: Readonly<Record<string, FieldDefinition>> = {
  startedOn: field('date', words('Start of the time limit', 'Début du délai', 'Fristbeginn', 'Ufank vun der Frist')),
  lastDay: field('date', words('Last day', 'Dernier jour', 'Letzter Tag', 'Leschten Dag')),
  stoppedOn: field('date', words('End of the time limit', 'Fin du délai', 'Fristende', 'Enn vun der Frist')),
  expired: field(
    'boolean',
    words('The time limit has passed', 'Le délai est passé', 'Die Frist ist abgelaufen', 'D’Frist ass eriwwer'),
  ),
  dueAt: field('text', words('Moment of the end', 'Moment de la fin', 'Zeitpunkt des Endes', 'Moment vum Enn')),
};

/** What is kept of a step once it has been left: by which of its outcomes, by whom, when and why. */
export const keptOfStep = (outcomes: readonly string[]): Readonly<Record<string, FieldDefinition>> => ({
  outcome:
    outcomes.length > 0
      ? field('choice', words('Outcome', 'Issue', 'Ergebnis', 'Resultat'), { options: outcomes })
      : field('text', words('Outcome', 'Issue', 'Ergebnis', 'Resultat')),
  by: field('text', words('Person', 'Personne', 'Person', 'Persoun')),
  at: field('text', words('Moment', 'Moment', 'Zeitpunkt', 'Moment')),
  reasons: field('longText', words('Reasons', 'Motifs', 'Gründe', 'Grënn')),
});

/** A value of which only the type is known, called by its own name. */
export const named = (name: string, type: string, options?: readonly string[]): FieldDefinition =>
  field(type, name, options ? { options } : {});
