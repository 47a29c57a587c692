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
      fr: 'Il vous reste quelque chose à faire dans ce dossier, au plus tard le {{ due | date }}.',
      de: 'Sie haben in diesem Fall noch etwas zu erledigen, und zwar bis zum {{ due | date }}.',
      en: 'There is still something for you to do in this case, by {{ due | date }}.',
      lb: 'An dësem Dossier hutt Dir nach eppes ze maachen, bis den {{ due | date }}.',
      nl: 'U moet in deze zaak nog iets doen, uiterlijk op {{ due | date }}.',
    },
    undated: {
      fr: 'Il vous reste quelque chose à faire dans ce dossier.',
      de: 'Sie haben in diesem Fall noch etwas zu erledigen.',
      en: 'There is still something for you to do in this case.',
      lb: 'An dësem Dossier hutt Dir nach eppes ze maachen.',
      nl: 'U moet in deze zaak nog iets doen.',
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
      de: 'In diesem Fall sind {{ amount | money: currency }} bis zum {{ due | date }} zu zahlen. Geben Sie dabei das Aktenzeichen {{ case.reference }} an.',
      en: 'In this case {{ amount | money: currency }} is to be paid by {{ due | date }}. Quote the reference {{ case.reference }}.',
      lb: 'An dësem Dossier sinn {{ amount | money: currency }} bis den {{ due | date }} ze bezuelen. Gitt d’Referenz {{ case.reference }} un.',
      nl: 'In deze zaak moet {{ amount | money: currency }} uiterlijk op {{ due | date }} worden betaald. Vermeld het kenmerk {{ case.reference }}.',
    },
    undated: {
      fr: 'Pour ce dossier, vous devez payer {{ amount | money: currency }}. Indiquez la référence {{ case.reference }}.',
      de: 'In diesem Fall sind {{ amount | money: currency }} zu zahlen. Geben Sie dabei das Aktenzeichen {{ case.reference }} an.',
      en: 'In this case {{ amount | money: currency }} is to be paid. Quote the reference {{ case.reference }}.',
      lb: 'An dësem Dossier sinn {{ amount | money: currency }} ze bezuelen. Gitt d’Referenz {{ case.reference }} un.',
      nl: 'In deze zaak moet {{ amount | money: currency }} worden betaald. Vermeld het kenmerk {{ case.reference }}.',
    },
  },
  escalated: {
    subject: {
      fr: 'Délai dépassé : {{ case.reference }}',
      de: 'Frist abgelaufen: {{ case.reference }}',
      en: 'Time limit passed: {{ case.reference }}',
      lb: 'Frist ofgelaf: {{ case.reference }}',
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
