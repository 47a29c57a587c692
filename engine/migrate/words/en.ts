import type { Words } from './words.ts';

export const en: Words = {
  'behind-or-beside': 'What has changed lies behind it, or cannot reach it.',
  'events-missing': 'Not everything that came to it was kept, so nobody can say what the new version would make of it.',
  'played-otherwise':
    'Played again on its own version, what came to it does not lead to where it stands; it is safe only where it is.',
  'closed-meanwhile': 'It was closed meanwhile.',
  'not-decided': 'It could not be decided just now; ask again.',
  'would-have': (what, day) => `On the new version, “${what}” would have come about on ${day}.`,
  'would-not-have': (what, day) => `On the new version, “${what}” would not have come about on ${day}.`,
  otherwise: (what, day) => `On the new version, “${what}” would have been done otherwise on ${day}.`,
  'not-taken': (what, day) => `On the new version, what was done at “${what}” on ${day} would not have been possible.`,
  halts: (what, day) => `The new version would have come to a halt at “${what}” on ${day}.`,
  'file-differs': (what) => `On the new version, its case file would say something else under “${what}” by now.`,
  'value-missing': (what) => `The new version relies on “${what}” from here on, and this case was never asked for it.`,
  'type-differs': (what) => `In its case file, “${what}” is of another type than on the new version.`,
  'clock-differs': (what) =>
    `Its legal time limit “${what}” is running, and goes on to be counted by the rules of the day of filing.`,
  'under-way': (what) =>
    `It waits at “${what}” for work that is under way and comes back under the old name of that step; ask again once it has.`,
};
