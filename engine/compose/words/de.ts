import type { Words } from './words.ts';

export const de: Words = {
  'document/unknown-letter': (found) => `es gibt keinen Brief „${found}“`,
  'document/unknown-part': (found) => `die Behörde hat keinen Baustein „${found}“`,
  'document/no-reasons': () =>
    'die Entscheidung darin ist ablehnend und wird nicht begründet: kein nicht erfülltes Kriterium wird erklärt, kein ausgefülltes Feld mit Gründen genannt',
  'document/no-remedies': (found) =>
    found === ''
      ? 'die Entscheidung darin ist ablehnend, und es fehlt die Rechtsbehelfsbelehrung'
      : `die Entscheidung darin ist ablehnend, und der Rechtsbehelf „${found}“ wird nicht genannt`,
  'document/missing-glyph': (found) => `das Zeichen ${found} kann in keinem Brief stehen`,
  'message/unknown-template': (found) => `es gibt keine Nachricht „${found}“`,
  'template/unknown-value': (found) => `unter ${found} steht kein Wert`,
  'template/wrong-value': (found) => `der Wert von ${found} lässt sich so nicht schreiben`,
  'template/empty': () => 'was hier stehen muss, ist leer',
  'template/broken': (found) => `ein Text kann nicht ausgefüllt werden: ${found}`,
};
