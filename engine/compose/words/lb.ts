import type { Words } from './words.ts';

export const lb: Words = {
  'document/unknown-letter': (found) => `et gëtt kee Bréif „${found}“`,
  'document/unknown-part': (found) => `d’Verwaltung huet keen Deel „${found}“`,
  'document/no-reasons': () =>
    'd’Decisioun dran ass géint den Demandeur a gëtt net begrënnt: kee Critère, deen net erfëllt ass, gëtt erkläert, a kee Feld mat Grënn, dat ausgefëllt ass, gëtt genannt',
  'document/no-remedies': (found) =>
    found === ''
      ? 'd’Decisioun dran ass géint den Demandeur, an et steet net dran, wat een dogéint maache kann'
      : `d’Decisioun dran ass géint den Demandeur, an de Recours „${found}“ gëtt net genannt`,
  'document/missing-glyph': (found) => `d’Zeechen ${found} ka a kengem Bréif stoen`,
  'message/unknown-template': (found) => `et gëtt kee Message „${found}“`,
  'template/unknown-value': (found) => `ënner ${found} steet kee Wäert`,
  'template/wrong-value': (found) => `de Wäert vun ${found} léisst sech esou net schreiwen`,
  'template/empty': () => 'wat hei stoe muss, ass eidel',
  'template/broken': (found) => `en Text kann net ausgefëllt ginn: ${found}`,
};
