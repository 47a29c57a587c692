import type { Words } from './words.ts';

export const nl: Words = {
  'document/unknown-letter': (found) => `er is geen brief “${found}”`,
  'document/unknown-part': (found) => `de overheid heeft geen onderdeel “${found}”`,
  'document/no-reasons': () =>
    'hij beslist tegen de aanvrager en geeft geen redenen: hij legt geen criterium uit waaraan niet is voldaan, en noemt geen ingevuld veld met redenen',
  'document/no-remedies': (found) =>
    found === ''
      ? 'hij beslist tegen de aanvrager en zegt niet wat daartegen kan worden gedaan'
      : `hij beslist tegen de aanvrager en noemt het rechtsmiddel “${found}” niet`,
  'document/missing-glyph': (found) => `geen brief kan het teken ${found} tonen`,
  'message/unknown-template': (found) => `er is geen bericht “${found}”`,
  'template/unknown-value': (found) => `op ${found} staat geen waarde`,
  'template/wrong-value': (found) => `de waarde van ${found} kan zo niet worden geschreven`,
  'template/empty': () => 'wat hier moet staan is leeg',
  'template/broken': (found) => `een tekst kan niet worden ingevuld: ${found}`,
};
