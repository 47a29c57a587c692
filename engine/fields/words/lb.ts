import { den } from '../../time/words/den.ts';
import type { Words } from './words.ts';

export const lb: Words = {
  labelled: (label, sentence) => `${label}: ${sentence}`,
  problems: {
    'field/required': () => 'Dës Informatioun ass néideg. Fëllt se w.e.g. aus.',
    'field/unknown': (said) => `Dëse Formulaire freet net dono.${said('meant') && ` Mengt Dir „${said('meant')}“?`}`,
    'field/given-twice': () => 'Dës Informatioun gouf zweemol geschéckt. Schéckt se eemol.',
    'field/not-text': () => 'Gitt Text an.',
    'field/forbidden-character': () =>
      'Huelt d’Zeechen eraus, déi een net liese kann, a gitt den Text nach eng Kéier an.',
    'field/too-long': (said) => `Gitt héchstens ${said('max')} Zeechen an. Et sinn der ${said('length')}.`,
    'field/not-an-integer': () => 'Gitt eng ganz Zuel an, zum Beispill 3.',
    'field/not-a-number': () => 'Gitt eng Zuel an, zum Beispill 12,5.',
    'field/not-an-amount': () => 'Gitt e Betrag an, zum Beispill 1100,00.',
    'field/ambiguous-number': () => 'Et ass net kloer, ob Dausender gemengt sinn. Schreift 1100,00 oder 1,10.',
    'field/too-precise': (said) =>
      said('decimals')
        ? `Gitt héchstens ${said('decimals')} Stellen no dem Komma un.`
        : `Gitt héchstens ${said('digits')} Zifferen un.`,
    'field/wrong-currency': (said) => `Gitt de Betrag an ${said('currency')} un.`,
    'field/too-small': (said) => `Gitt op d’mannst ${said('min')} un.`,
    'field/too-large': (said) => `Gitt héchstens ${said('max')} un.`,
    'field/not-a-date': () => 'Gitt en Dag un, deen et gëtt: Dag, Mount a Joer, zum Beispill 30 11 2026.',
    'field/too-early': (said) => `Gitt ${den(said('min'))} oder e spéideren Dag un.`,
    'field/too-late': (said) => `Gitt ${den(said('max'))} oder e fréieren Dag un.`,
    'field/not-yes-or-no': () => 'Äntwert mat Jo oder Neen.',
    'field/not-offered': (said) =>
      said('meant')
        ? `Wielt eng vun de Méiglechkeeten. Mengt Dir „${said('meant')}“?`
        : `Wielt eng vun de Méiglechkeeten: ${said('options')}.`,
    'field/not-choices': () => 'Wielt ënner de Méiglechkeeten.',
    'field/chosen-twice': () => 'Wielt all Méiglechkeet just eemol.',
    'field/not-an-email': () => 'Gitt eng E-Mail-Adress an, zum Beispill numm@example.lu.',
    'field/not-a-phone': () => 'Gitt eng Telefonsnummer an, zum Beispill +352 621 123 456.',
    'field/not-an-iban': (said) =>
      said('length')
        ? `En IBAN aus dësem Land (${said('country')}) huet ${said('length')} Zeechen. Kuckt no, ob der feelen oder der ze vill sinn.`
        : 'Gitt en IBAN an, zum Beispill LU28 0019 4006 4475 0000.',
    'field/wrong-iban': () =>
      'An dësem IBAN ass en Tippfeeler. Vergläicht e mat Ärer Bankkaart oder Ärem Kontosauszuch.',
    'field/not-a-group': () => 'Fëllt déi eenzel Felder aus.',
    'field/not-a-list': () => 'Gitt eng Lëscht un.',
    'field/too-few': (said) => `Setzt op d’mannst ${said('min')} derbäi.`,
    'field/too-many': (said) => `Gitt héchstens ${said('max')} un. Et sinn der ${said('given')}.`,
    'field/not-a-file': () => 'Wielt e Fichier.',
    'field/wrong-file-type': (said) => `Wielt e Fichier an engem vun dëse Formater: ${said('accept').toUpperCase()}.`,
    'field/file-too-large': (said) => `Wielt e Fichier vun héchstens ${said('max')}.`,
    'field/check-not-met': (said) => said('message'),
    'field/check-broken': () =>
      'Dat kann de Moment net gepréift ginn. Et läit net un Iech; sot w.e.g. dem Service Bescheed.',
  },
};
