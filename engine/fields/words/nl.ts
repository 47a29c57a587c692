import type { Words } from './words.ts';

export const nl: Words = {
  labelled: (label, sentence) => `${label}: ${sentence}`,
  problems: {
    'field/required': () => 'dit is nodig. Vul het in.',
    'field/unknown': (said) =>
      `dit formulier vraagt er niet naar.${said('meant') && ` Bedoelde u “${said('meant')}”?`}`,
    'field/given-twice': () => 'dit is twee keer verstuurd. Verstuur het één keer.',
    'field/not-text': () => 'vul tekst in.',
    'field/forbidden-character': () => 'verwijder de onleesbare tekens en typ de tekst opnieuw.',
    'field/too-long': (said) => `vul hoogstens ${said('max')} tekens in. Dit zijn er ${said('length')}.`,
    'field/not-an-integer': () => 'vul een geheel getal in, bijvoorbeeld 3.',
    'field/not-a-number': () => 'vul een getal in, bijvoorbeeld 12,5.',
    'field/not-an-amount': () => 'vul een bedrag in, bijvoorbeeld 1100,00.',
    'field/ambiguous-number': () => 'het is niet duidelijk of duizendtallen zijn bedoeld. Schrijf 1100,00 of 1,10.',
    'field/too-precise': (said) =>
      said('decimals')
        ? `vul hoogstens ${said('decimals')} decimalen in.`
        : `vul hoogstens ${said('digits')} cijfers in.`,
    'field/wrong-currency': (said) => `vul het bedrag in ${said('currency')} in.`,
    'field/too-small': (said) => `vul ten minste ${said('min')} in.`,
    'field/too-large': (said) => `vul hoogstens ${said('max')} in.`,
    'field/not-a-date': () => 'vul een dag in die bestaat: dag, maand en jaar, bijvoorbeeld 30 11 2026.',
    'field/too-early': (said) => `vul ${said('min')} of een latere dag in.`,
    'field/too-late': (said) => `vul ${said('max')} of een eerdere dag in.`,
    'field/not-yes-or-no': () => 'antwoord met ja of nee.',
    'field/not-offered': (said) =>
      said('meant')
        ? `kies een van de mogelijkheden. Bedoelde u “${said('meant')}”?`
        : `kies een van de mogelijkheden: ${said('options')}.`,
    'field/not-choices': () => 'kies uit de mogelijkheden.',
    'field/chosen-twice': () => 'kies elke mogelijkheid één keer.',
    'field/not-an-email': () => 'vul een e-mailadres in, bijvoorbeeld naam@example.nl.',
    'field/not-a-phone': () => 'vul een telefoonnummer in, bijvoorbeeld +31 6 12345678.',
    'field/not-an-iban': (said) =>
      said('length')
        ? `een IBAN uit dit land (${said('country')}) heeft ${said('length')} tekens. Controleer of er tekens ontbreken of te veel zijn.`
        : 'vul een IBAN in, bijvoorbeeld NL91 ABNA 0417 1643 00.',
    'field/wrong-iban': () => 'deze IBAN bevat een typefout. Vergelijk hem met uw bankpas of rekeningafschrift.',
    'field/not-a-group': () => 'vul de velden een voor een in.',
    'field/not-a-list': () => 'vul een lijst in.',
    'field/too-few': (said) => `voeg er ten minste ${said('min')} toe.`,
    'field/too-many': (said) => `vul er hoogstens ${said('max')} in. Dit zijn er ${said('given')}.`,
    'field/not-a-file': () => 'kies een bestand.',
    'field/wrong-file-type': (said) => `kies een bestand van een van deze soorten: ${said('accept').toUpperCase()}.`,
    'field/file-too-large': (said) => `kies een bestand van hoogstens ${said('max')}.`,
    'field/check-not-met': (said) => said('message'),
    'field/check-broken': () =>
      'dit kan op dit moment niet worden gecontroleerd. Het ligt niet aan u; meld het bij de instantie.',
  },
};
