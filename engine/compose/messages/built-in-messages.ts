import type { MessageDefinition } from '../../language/message.ts';

/** A message of Dossier's own: `undated` is its body where no last day is known. */
interface BuiltInMessage extends MessageDefinition {
  readonly undated: MessageDefinition['body'];
}

/** A definition that declares one of the same name says it in its own words. */
export const builtInMessages: Readonly<Record<string, BuiltInMessage>> = {
  reminder: {
    subject: {
      fr: 'Rappel : {{ case.reference }}',
      de: 'Erinnerung: {{ case.reference }}',
      en: 'Reminder: {{ case.reference }}',
      lb: 'Erënnerung: {{ case.reference }}',
      nl: 'Herinnering: {{ case.reference }}',
    },
    body: {
      fr: 'Quelque chose vous attend encore dans ce dossier, à faire au plus tard le {{ due | date }}.',
      de: 'In diesem Fall wartet noch etwas auf Sie, zu erledigen bis zum {{ due | date }}.',
      en: 'Something in this case still waits for you, to be done by {{ due | date }}.',
      lb: 'An dësem Dossier waart nach eppes op Iech, ze maachen bis den {{ due | date }}.',
      nl: 'In deze zaak wacht nog iets op u, te doen uiterlijk op {{ due | date }}.',
    },
    undated: {
      fr: 'Quelque chose vous attend encore dans ce dossier.',
      de: 'In diesem Fall wartet noch etwas auf Sie.',
      en: 'Something in this case still waits for you.',
      lb: 'An dësem Dossier waart nach eppes op Iech.',
      nl: 'In deze zaak wacht nog iets op u.',
    },
  },
  payment: {
    subject: {
      fr: 'Paiement attendu : {{ case.reference }}',
      de: 'Zahlung erwartet: {{ case.reference }}',
      en: 'Payment expected: {{ case.reference }}',
      lb: 'Bezuelung erwaart: {{ case.reference }}',
      nl: 'Betaling verwacht: {{ case.reference }}',
    },
    body: {
      fr: 'Pour ce dossier, vous devez payer {{ amount | money: currency }} au plus tard le {{ due | date }}. Indiquez la référence {{ case.reference }}.',
      de: 'In diesem Fall sind {{ amount | money: currency }} bis zum {{ due | date }} zu zahlen. Geben Sie das Zeichen {{ case.reference }} an.',
      en: 'In this case {{ amount | money: currency }} is to be paid by {{ due | date }}. Give the reference {{ case.reference }}.',
      lb: 'An dësem Dossier sinn {{ amount | money: currency }} bis den {{ due | date }} ze bezuelen. Gitt d’Referenz {{ case.reference }} un.',
      nl: 'In deze zaak moet {{ amount | money: currency }} uiterlijk op {{ due | date }} worden betaald. Vermeld het kenmerk {{ case.reference }}.',
    },
    undated: {
      fr: 'Pour ce dossier, vous devez payer {{ amount | money: currency }}. Indiquez la référence {{ case.reference }}.',
      de: 'In diesem Fall sind {{ amount | money: currency }} zu zahlen. Geben Sie das Zeichen {{ case.reference }} an.',
      en: 'In this case {{ amount | money: currency }} is to be paid. Give the reference {{ case.reference }}.',
      lb: 'An dësem Dossier sinn {{ amount | money: currency }} ze bezuelen. Gitt d’Referenz {{ case.reference }} un.',
      nl: 'In deze zaak moet {{ amount | money: currency }} worden betaald. Vermeld het kenmerk {{ case.reference }}.',
    },
  },
  escalated: {
    subject: {
      fr: 'Délai dépassé : {{ case.reference }}',
      de: 'Frist überschritten: {{ case.reference }}',
      en: 'Overdue: {{ case.reference }}',
      lb: 'Frist eriwwer: {{ case.reference }}',
      nl: 'Termijn verstreken: {{ case.reference }}',
    },
    body: {
      fr: 'Une tâche devait être terminée le {{ due | date }}. Elle passe maintenant à votre groupe.',
      de: 'Eine Aufgabe war bis zum {{ due | date }} zu erledigen. Sie geht nun an Ihre Gruppe über.',
      en: 'A task was due on {{ due | date }}. It now passes to your group.',
      lb: 'Eng Aufgab war bis den {{ due | date }} ze maachen. Si geet elo un Äre Grupp.',
      nl: 'Een taak moest uiterlijk op {{ due | date }} zijn gedaan. Zij gaat nu over naar uw groep.',
    },
    undated: {
      fr: 'Une tâche n’a pas été terminée à temps. Elle passe maintenant à votre groupe.',
      de: 'Eine Aufgabe wurde nicht rechtzeitig erledigt. Sie geht nun an Ihre Gruppe über.',
      en: 'A task was not done in time. It now passes to your group.',
      lb: 'Eng Aufgab gouf net zäiteg gemaach. Si geet elo un Äre Grupp.',
      nl: 'Een taak is niet op tijd gedaan. Zij gaat nu over naar uw groep.',
    },
  },
};
