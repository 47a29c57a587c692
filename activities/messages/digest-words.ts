import type { Language } from '#engine/language/text.ts';
import type { Work } from '#store/tasks/count-work.ts';

interface DigestWords {
  readonly subject: (work: Work) => string;
  readonly body: (work: Work) => string;
}

/** What an officer reads in the morning. Numbers only: what the cases are about stays in the inbox. */
export const digestWords: Readonly<Record<Language, DigestWords>> = {
  en: {
    subject: ({ open }) => `Your work today: ${open} ${open === 1 ? 'task' : 'tasks'}`,
    body: (work) => lines(work, { open: 'Open', dueToday: 'Due today', overdue: 'Overdue' }, ': '),
  },
  fr: {
    subject: ({ open }) => `Votre travail du jour : ${open} ${open === 1 ? 'tâche' : 'tâches'}`,
    body: (work) =>
      lines(work, { open: 'À traiter', dueToday: 'Échéance aujourd’hui', overdue: 'En retard' }, '\u00a0: '),
  },
  de: {
    subject: ({ open }) => `Ihre Arbeit heute: ${open} ${open === 1 ? 'Aufgabe' : 'Aufgaben'}`,
    body: (work) => lines(work, { open: 'Offen', dueToday: 'Heute fällig', overdue: 'Überfällig' }, ': '),
  },
  lb: {
    subject: ({ open }) => `Är Aarbecht haut: ${open} ${open === 1 ? 'Aufgab' : 'Aufgaben'}`,
    body: (work) => lines(work, { open: 'Nach ze maachen', dueToday: 'Haut fälleg', overdue: 'Iwwerfälleg' }, ': '),
  },
  nl: {
    subject: ({ open }) => `Uw werk vandaag: ${open} ${open === 1 ? 'taak' : 'taken'}`,
    body: (work) => lines(work, { open: 'Open', dueToday: 'Vandaag af te ronden', overdue: 'Te laat' }, ': '),
  },
};

const lines = (work: Work, labels: Readonly<Record<keyof Work, string>>, colon: string): string =>
  (['open', 'dueToday', 'overdue'] as const).map((key) => `${labels[key]}${colon}${work[key]}`).join('\n');
