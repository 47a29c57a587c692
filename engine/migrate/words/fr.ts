import type { Words } from './words.ts';

export const fr: Words = {
  'behind-or-beside': 'Ce qui a changé est déjà passé pour lui, ou ne peut pas l’atteindre.',
  'events-missing':
    'Tout ce qui lui est parvenu n’a pas été conservé : nul ne peut dire ce que la nouvelle version en ferait.',
  'played-otherwise':
    'Rejoué sur sa propre version, ce qui lui est parvenu ne mène pas là où il se trouve ; il n’est en sûreté que là.',
  'closed-meanwhile': 'Il a été clos entre-temps.',
  'not-decided': 'Il n’a pas été possible d’en décider pour l’instant ; redemandez plus tard.',
  'would-have': (what, day) => `Selon la nouvelle version, « ${what} » aurait eu lieu le ${day}.`,
  'would-not-have': (what, day) => `Selon la nouvelle version, « ${what} » n’aurait pas eu lieu le ${day}.`,
  otherwise: (what, day) => `Selon la nouvelle version, « ${what} » se serait déroulé autrement le ${day}.`,
  'not-taken': (what, day) =>
    `Selon la nouvelle version, ce qui a été fait à « ${what} » le ${day} n’aurait pas été possible.`,
  halts: (what, day) => `La nouvelle version se serait arrêtée à « ${what} » le ${day}.`,
  'file-differs': (what) => `Selon la nouvelle version, son dossier indiquerait autre chose sous « ${what} ».`,
  'value-missing': (what) =>
    `La nouvelle version s’appuie désormais sur « ${what} », qui n’a jamais été demandé dans ce dossier.`,
  'type-differs': (what) => `Dans ce dossier, « ${what} » est d’un autre type que dans la nouvelle version.`,
  'clock-differs': (what) =>
    `Son délai légal « ${what} » court, et continue d’être compté selon les règles du jour du dépôt.`,
  'under-way': (what) =>
    `Il attend, à l’étape « ${what} », un travail en cours qui revient sous l’ancien nom de cette étape ; redemandez ensuite.`,
};
