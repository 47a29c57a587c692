import type { FieldDefinition } from '../language/field.ts';
import { filer } from '../language/filer.ts';
import type { Text } from '../language/text.ts';

const field = (type: string, label: Text, own: object = {}): FieldDefinition => ({ type, label, ...own });
const words = (en: string, fr: string, de: string, lb: string, nl: string): Text => ({ fr, de, en, lb, nl });

/** What the engine keeps of a case beside its file, as fields: their types, and what people call them. */
export const keptOfCase: Readonly<Record<string, FieldDefinition>> = {
  id: field('text', 'id'),
  reference: field('text', words('Reference', 'Référence', 'Aktenzeichen', 'Referenz', 'Kenmerk')),
  filedAt: field(
    'text',
    words(
      'Moment of filing',
      'Moment du dépôt',
      'Zeitpunkt des Eingangs',
      'Moment vum Areechen',
      'Moment van indiening',
    ),
  ),
  filedOn: field(
    'date',
    words('Day of filing', 'Jour du dépôt', 'Tag des Eingangs', 'Dag vum Areechen', 'Dag van indiening'),
  ),
  channel: field('text', words('Channel', 'Canal', 'Weg', 'Wee', 'Kanaal')),
  language: field('text', words('Language', 'Langue', 'Sprache', 'Sprooch', 'Taal')),
  status: field('text', words('Status', 'Statut', 'Stand', 'Statut', 'Stand')),
  applicant: field('text', words('Applicant', 'Demandeur', 'Antragsteller', 'Demandeur', 'Aanvrager')),
  filedBy: field('choice', words('Filed by', 'Déposé par', 'Eingereicht von', 'Ofgi vun', 'Ingediend door'), {
    options: filer.options,
  }),
};

export const today = field('date', words('Today', 'Aujourd’hui', 'Heute', 'Haut', 'Vandaag'));

export const keptOfClock: Readonly<Record<string, FieldDefinition>> = {
  startedOn: field(
    'date',
    words('Start of the time limit', 'Début du délai', 'Fristbeginn', 'Ufank vun der Frist', 'Begin van de termijn'),
  ),
  lastDay: field('date', words('Last day', 'Dernier jour', 'Letzter Tag', 'Leschten Dag', 'Laatste dag')),
  stoppedOn: field(
    'date',
    words('End of the time limit', 'Fin du délai', 'Fristende', 'Enn vun der Frist', 'Einde van de termijn'),
  ),
  expired: field(
    'boolean',
    words(
      'The time limit has passed',
      'Le délai est passé',
      'Die Frist ist abgelaufen',
      'D’Frist ass eriwwer',
      'De termijn is verstreken',
    ),
  ),
  dueAt: field(
    'text',
    words('Moment of the end', 'Moment de la fin', 'Zeitpunkt des Endes', 'Moment vum Enn', 'Moment van het einde'),
  ),
};

/** What is kept of a step once it has been left: by which of its outcomes, by whom, when and why. */
export const keptOfStep = (outcomes: readonly string[]): Readonly<Record<string, FieldDefinition>> => ({
  outcome:
    outcomes.length > 0
      ? field('choice', words('Outcome', 'Issue', 'Ergebnis', 'Resultat', 'Uitkomst'), { options: outcomes })
      : field('text', words('Outcome', 'Issue', 'Ergebnis', 'Resultat', 'Uitkomst')),
  by: field('text', words('Person', 'Personne', 'Person', 'Persoun', 'Persoon')),
  at: field('text', words('Moment', 'Moment', 'Zeitpunkt', 'Moment', 'Moment')),
  reasons: field('longText', words('Reasons', 'Motifs', 'Gründe', 'Grënn', 'Motivering')),
});

/** A value of which only the type is known, called by its own name. */
export const named = (name: string, type: string, options?: readonly string[]): FieldDefinition =>
  field(type, name, options ? { options } : {});
