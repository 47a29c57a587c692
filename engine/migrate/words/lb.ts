import { den } from '../../time/words/den.ts';
import type { Words } from './words.ts';

export const lb: Words = {
  'behind-or-beside': 'Wat sech geännert huet, läit hannert him oder kann en net erreechen.',
  'events-missing':
    'Net alles, wat bei him erakomm ass, gouf opbewaart; kee ka soen, wat déi nei Versioun doraus mécht.',
  'played-otherwise':
    'Op senger eegener Versioun nach eng Kéier duerchgespillt, féiert dat, wat erakomm ass, net dohin, wou e steet; sécher ass en nëmmen do.',
  'closed-meanwhile': 'En gouf an der Tëschenzäit ofgeschloss.',
  'not-decided': 'Doriwwer konnt elo grad net decidéiert ginn; w.e.g. méi spéit nach eng Kéier.',
  'would-have': (what, day) => `No der neier Versioun hätt „${what}“ ${den(day)} stattfonnt.`,
  'would-not-have': (what, day) => `No der neier Versioun hätt „${what}“ ${den(day)} net stattfonnt.`,
  otherwise: (what, day) => `No der neier Versioun wier „${what}“ ${den(day)} anescht verlaf.`,
  'not-taken': (what, day) =>
    `No der neier Versioun wier net méiglech gewiescht, wat ${den(day)} bei „${what}“ gemaach gouf.`,
  halts: (what, day) => `Déi nei Versioun wier ${den(day)} bei „${what}“ stoe bliwwen.`,
  'file-differs': (what) => `No der neier Versioun géif a sengem Dossier ënner „${what}“ elo eppes anescht stoen.`,
  'value-missing': (what) =>
    `Déi nei Versioun stëtzt sech vun hei un op „${what}“; dono gouf an dësem Dossier ni gefrot.`,
  'type-differs': (what) => `A sengem Dossier ass „${what}“ vun anerer Aart wéi an der neier Versioun.`,
  'clock-differs': (what) =>
    `Seng gesetzlech Frist „${what}“ leeft a gëtt weider no de Regele vum Dag vun der Ufro gezielt.`,
  'under-way': (what) =>
    `Hie waart bei „${what}“ op eng Aarbecht, déi leeft an ënner dem alen Numm vun där Etapp zeréckkënnt; frot duerno nach eng Kéier.`,
};
