import type { Language } from '#engine/language/text.ts';
import type { Channel } from '#store/preferences/preference.ts';

interface PreferenceWords {
  readonly title: string;
  readonly lead: string;
  readonly channel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly phone: string;
  readonly phoneHint: string;
  readonly postalAddress: string;
  readonly postalAddressHint: string;
  readonly wrong: Readonly<Record<'phone' | 'postalAddress', string>>;
  readonly language: string;
  readonly languageHint: string;
  readonly save: string;
  readonly saved: string;
}

/** The words of the page on which citizens choose how they are told. */
export const preferenceWords: Readonly<Record<Language, PreferenceWords>> = {
  en: {
    title: 'How we tell you',
    lead: 'When something waits for you we tell you, and say where to find it. What we write is always in your space too.',
    channel: 'How',
    channels: { email: 'By e-mail', sms: 'By text message', post: 'By post', portal: 'Only here, in my space' },
    phone: 'Mobile number',
    phoneHint: 'With the code of the country, for example +352 621 123 456. For text messages only.',
    postalAddress: 'Postal address',
    postalAddressHint:
      'Street, then postcode and town, then the country if it is another one. What we send you on paper goes there, unless your application names another address. Your name is put above it.',
    wrong: {
      phone: 'Enter a mobile number with the code of its country, for example +352 621 123 456.',
      postalAddress: 'Enter a postal address of two to five lines, each of at most 45 characters.',
    },
    language: 'In which language',
    languageHint: 'Where a procedure does not offer it, we use the language of your application.',
    save: 'Save',
    saved: 'Your choice is saved.',
  },
  fr: {
    title: 'Comment vous prévenir',
    lead: 'Quand quelque chose vous attend, nous vous prévenons et indiquons où le trouver. Nos messages se trouvent toujours aussi dans votre espace.',
    channel: 'Par quel moyen',
    channels: {
      email: 'Par courriel',
      sms: 'Par SMS',
      post: 'Par courrier postal',
      portal: 'Uniquement ici, dans mon espace',
    },
    phone: 'Numéro de mobile',
    phoneHint: 'Avec l’indicatif du pays, par exemple +352 621 123 456. Uniquement pour les SMS.',
    postalAddress: 'Adresse postale',
    postalAddressHint:
      'La rue, puis le code postal et la localité, puis le pays si c’en est un autre. Ce que nous vous envoyons sur papier y va, sauf si votre demande indique une autre adresse. Votre nom est ajouté au-dessus.',
    wrong: {
      phone: 'Indiquez un numéro de mobile avec l’indicatif du pays, par exemple +352 621 123 456.',
      postalAddress: 'Indiquez une adresse postale de deux à cinq lignes, de 45 caractères au plus chacune.',
    },
    language: 'Dans quelle langue',
    languageHint: 'Si une procédure ne la propose pas, nous employons la langue de votre demande.',
    save: 'Enregistrer',
    saved: 'Votre choix est enregistré.',
  },
  de: {
    title: 'Wie wir Sie benachrichtigen',
    lead: 'Wenn etwas auf Sie wartet, benachrichtigen wir Sie und sagen, wo Sie es finden. Unsere Nachrichten stehen immer auch in Ihrem Bereich.',
    channel: 'Auf welchem Weg',
    channels: { email: 'Per E-Mail', sms: 'Per SMS', post: 'Per Post', portal: 'Nur hier, in meinem Bereich' },
    phone: 'Mobilnummer',
    phoneHint: 'Mit der Landesvorwahl, zum Beispiel +352 621 123 456. Nur für SMS.',
    postalAddress: 'Postanschrift',
    postalAddressHint:
      'Straße, dann Postleitzahl und Ort, dann das Land, wenn es ein anderes ist. Was wir Ihnen auf Papier senden, geht dorthin, wenn Ihr Antrag keine andere Anschrift nennt. Ihr Name wird darüber gesetzt.',
    wrong: {
      phone: 'Geben Sie eine Mobilnummer mit Landesvorwahl an, zum Beispiel +352 621 123 456.',
      postalAddress: 'Geben Sie eine Postanschrift von zwei bis fünf Zeilen mit je höchstens 45 Zeichen an.',
    },
    language: 'In welcher Sprache',
    languageHint: 'Bietet ein Verfahren sie nicht an, nehmen wir die Sprache Ihres Antrags.',
    save: 'Speichern',
    saved: 'Ihre Wahl ist gespeichert.',
  },
  lb: {
    title: 'Wéi mir Iech Bescheed soen',
    lead: 'Wann eppes op Iech waart, soe mir Iech Bescheed a wou Dir et fannt. Eis Messagë stinn ëmmer och an Ärem Espace.',
    channel: 'Op wéi engem Wee',
    channels: { email: 'Per E-Mail', sms: 'Per SMS', post: 'Mat der Post', portal: 'Nëmmen hei, a mengem Espace' },
    phone: 'Handysnummer',
    phoneHint: 'Mat der Virwahl vum Land, zum Beispill +352 621 123 456. Nëmme fir SMSen.',
    postalAddress: 'Postadress',
    postalAddressHint:
      'Strooss, dann d’Postleitzuel an d’Uertschaft, dann d’Land, wann et en anert ass. Wat mir Iech op Pabeier schécken, geet dohinner, wann Är Ufro keng aner Adress nennt. Ären Numm kënnt driwwer.',
    wrong: {
      phone: 'Gitt eng Handysnummer mat der Virwahl vum Land un, zum Beispill +352 621 123 456.',
      postalAddress: 'Gitt eng Postadress vun zwou bis fënnef Zeilen un, mat jee héchstens 45 Zeechen.',
    },
    language: 'A wéi enger Sprooch',
    languageHint: 'Wann eng Prozedur se net ubitt, huele mir d’Sprooch vun Ärer Ufro.',
    save: 'Späicheren',
    saved: 'Är Wiel ass gespäichert.',
  },
  nl: {
    title: 'Hoe wij u berichten',
    lead: 'Als er iets op u wacht, sturen wij u bericht en zeggen wij waar u het vindt. Wat wij schrijven staat ook altijd in uw omgeving.',
    channel: 'Hoe',
    channels: { email: 'Per e-mail', sms: 'Per sms', post: 'Per post', portal: 'Alleen hier, in mijn omgeving' },
    phone: 'Mobiel nummer',
    phoneHint: 'Met het landnummer, bijvoorbeeld +31 6 12345678. Alleen voor sms.',
    postalAddress: 'Postadres',
    postalAddressHint:
      'Straat, dan postcode en plaats, dan het land als het een ander is. Wat wij u op papier sturen gaat daarheen, tenzij uw aanvraag een ander adres noemt. Uw naam komt erboven.',
    wrong: {
      phone: 'Vul een mobiel nummer met landnummer in, bijvoorbeeld +31 6 12345678.',
      postalAddress: 'Vul een postadres van twee tot vijf regels in, elk van hoogstens 45 tekens.',
    },
    language: 'In welke taal',
    languageHint: 'Als een procedure die niet aanbiedt, gebruiken wij de taal van uw aanvraag.',
    save: 'Opslaan',
    saved: 'Uw keuze is opgeslagen.',
  },
};
