import type { FieldDefinition, Fields } from '#engine/language/field.ts';
import type { Text } from '#engine/language/text.ts';

const words = (en: string, fr: string, de: string, lb: string, nl: string): Text => ({ fr, de, en, lb, nl });

/** The title of the page that asks, and what it explains, by as what somebody files. */
export const pageWords = {
  mandatary: {
    title: words(
      'For whom do you apply?',
      'Pour qui faites-vous la demande ?',
      'Für wen stellen Sie den Antrag?',
      'Fir wie maacht Dir d’Ufro?',
      'Voor wie vraagt u aan?',
    ),
  },
  counter: {
    title: words(
      'Who applies?',
      'Qui est le demandeur ?',
      'Wer stellt den Antrag?',
      'Wie mécht d’Ufro?',
      'Wie vraagt aan?',
    ),
    help: words(
      'Identify the person by an official document before you go on.',
      'Vérifiez l’identité de la personne au moyen d’une pièce officielle avant de continuer.',
      'Stellen Sie die Identität der Person anhand eines amtlichen Ausweises fest, bevor Sie fortfahren.',
      'Préift d’Identitéit vun der Persoun mat engem offiziellen Ausweis, éier Dir weidermaacht.',
      'Stel de identiteit van de persoon vast met een officieel document voordat u verdergaat.',
    ),
  },
} as const;

const onlyIf = (who: string): Pick<FieldDefinition, 'showIf'> => ({
  showIf: { '==': [{ var: 'on-behalf.who' }, who] },
});

const name = (condition: Pick<FieldDefinition, 'showIf'>): FieldDefinition => ({
  type: 'text',
  label: words(
    'Name of the person or organisation',
    'Nom de la personne ou de l’organisme',
    'Name der Person oder Organisation',
    'Numm vun der Persoun oder Organisatioun',
    'Naam van de persoon of organisatie',
  ),
  ...condition,
});

const email = (condition: Pick<FieldDefinition, 'showIf'>): FieldDefinition => ({
  type: 'email',
  label: words(
    'Their e-mail address',
    'Son adresse électronique',
    'Deren E-Mail-Adresse',
    'Hir E-Mail-Adress',
    'E-mailadres van deze persoon of organisatie',
  ),
  optional: true,
  ...condition,
});

const mandate = (condition: Pick<FieldDefinition, 'showIf'>): FieldDefinition & { accept: readonly string[] } => ({
  type: 'file',
  label: words(
    'The mandate, signed',
    'Le mandat signé',
    'Die unterschriebene Vollmacht',
    'D’Vollmuecht, ënnerschriwwen',
    'De ondertekende machtiging',
  ),
  help: words(
    'The officer who examines the application sees it.',
    'L’agent qui instruit la demande en prend connaissance.',
    'Die Person, die den Antrag bearbeitet, sieht sie ein.',
    'Den Agent, deen d’Ufro traitéiert, gesäit se.',
    'De medewerker die de aanvraag beoordeelt, ziet haar in.',
  ),
  accept: ['pdf', 'jpeg', 'png'],
  ...condition,
});

const who = (options: Readonly<Record<string, Text>>): FieldDefinition & { options: typeof options } => ({
  type: 'choice',
  label: words('The applicant', 'Le demandeur', 'Antragstellende Person', 'Den Demandeur', 'De aanvrager'),
  options,
});

/** What is asked of whoever may apply for themselves or with a mandate, with a mandate only, and at the counter. */
export const fields: Readonly<Record<'either' | 'mandatary' | 'counter', Fields>> = {
  either: {
    who: who({
      self: words(
        'I apply for myself',
        'Je fais la demande pour moi-même',
        'Ich selbst',
        'Ech maachen d’Ufro fir mech',
        'Ik vraag voor mijzelf aan',
      ),
      mandate: words(
        'I have a mandate of somebody else',
        'J’ai un mandat d’une autre personne',
        'Jemand, der mich bevollmächtigt hat',
        'Ech hunn eng Vollmuecht vun engem aneren',
        'Ik heb een machtiging van iemand anders',
      ),
    }),
    name: name(onlyIf('mandate')),
    email: email(onlyIf('mandate')),
    mandate: mandate(onlyIf('mandate')),
  },
  mandatary: { name: name({}), email: email({}), mandate: mandate({}) },
  counter: {
    who: who({
      account: words('has an account', 'a un compte', 'hat ein Konto', 'huet e Kont', 'heeft een account'),
      name: words('has no account', 'n’a pas de compte', 'hat kein Konto', 'huet kee Kont', 'heeft geen account'),
    }),
    account: {
      type: 'text',
      label: words('Name of the account', 'Nom du compte', 'Name des Kontos', 'Numm vum Kont', 'Naam van het account'),
      ...onlyIf('account'),
    },
    name: name(onlyIf('name')),
    email: email(onlyIf('name')),
  },
};
