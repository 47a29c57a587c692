import type { Words } from './words.ts';

export const de: Words = {
  labelled: (label, sentence) => `${label}: ${sentence}`,
  problems: {
    'field/required': () => 'Diese Angabe ist nötig. Bitte füllen Sie sie aus.',
    'field/unknown': (said) =>
      `Dieses Formular fragt nicht danach.${said('meant') && ` Meinten Sie „${said('meant')}“?`}`,
    'field/given-twice': () => 'Diese Angabe wurde zweimal gesendet. Senden Sie sie einmal.',
    'field/not-text': () => 'Geben Sie Text ein.',
    'field/forbidden-character': () => 'Entfernen Sie die unlesbaren Zeichen und geben Sie den Text neu ein.',
    'field/too-long': (said) => `Geben Sie höchstens ${said('max')} Zeichen ein. Es sind ${said('length')}.`,
    'field/not-an-integer': () => 'Geben Sie eine ganze Zahl ein, zum Beispiel 3.',
    'field/not-a-number': () => 'Geben Sie eine Zahl ein, zum Beispiel 12,5.',
    'field/not-an-amount': () => 'Geben Sie einen Betrag ein, zum Beispiel 1100,00.',
    'field/ambiguous-number': () => 'Es ist nicht klar, ob Tausender gemeint sind. Schreiben Sie 1100,00 oder 1,10.',
    'field/too-precise': (said) =>
      said('decimals')
        ? `Geben Sie höchstens ${said('decimals')} Nachkommastellen an.`
        : `Geben Sie höchstens ${said('digits')} Ziffern an.`,
    'field/wrong-currency': (said) => `Geben Sie den Betrag in ${said('currency')} an.`,
    'field/too-small': (said) => `Geben Sie mindestens ${said('min')} an.`,
    'field/too-large': (said) => `Geben Sie höchstens ${said('max')} an.`,
    'field/not-a-date': () => 'Geben Sie einen Tag an, den es gibt: Tag, Monat und Jahr, zum Beispiel 30 11 2026.',
    'field/too-early': (said) => `Geben Sie den ${said('min')} oder einen späteren Tag an.`,
    'field/too-late': (said) => `Geben Sie den ${said('max')} oder einen früheren Tag an.`,
    'field/not-yes-or-no': () => 'Antworten Sie mit Ja oder Nein.',
    'field/not-offered': (said) =>
      said('meant')
        ? `Wählen Sie eine der Möglichkeiten. Meinten Sie „${said('meant')}“?`
        : `Wählen Sie eine der Möglichkeiten: ${said('options')}.`,
    'field/not-choices': () => 'Wählen Sie unter den Möglichkeiten.',
    'field/chosen-twice': () => 'Wählen Sie jede Möglichkeit nur einmal.',
    'field/not-an-email': () => 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.lu.',
    'field/not-a-phone': () => 'Geben Sie eine Telefonnummer ein, zum Beispiel +352 621 123 456.',
    'field/not-an-iban': (said) =>
      said('length')
        ? `Eine IBAN dieses Landes (${said('country')}) hat ${said('length')} Stellen. Prüfen Sie, ob welche fehlen oder zu viel sind.`
        : 'Geben Sie eine IBAN ein, zum Beispiel LU28 0019 4006 4475 0000.',
    'field/wrong-iban': () =>
      'Diese IBAN enthält einen Tippfehler. Vergleichen Sie sie mit Ihrer Bankkarte oder Ihrem Kontoauszug.',
    'field/not-a-group': () => 'Füllen Sie die einzelnen Felder aus.',
    'field/not-a-list': () => 'Geben Sie eine Liste an.',
    'field/too-few': (said) => `Fügen Sie mindestens ${said('min')} hinzu.`,
    'field/too-many': (said) => `Geben Sie höchstens ${said('max')} an. Es sind ${said('given')}.`,
    'field/not-a-file': () => 'Wählen Sie eine Datei.',
    'field/wrong-file-type': (said) =>
      `Wählen Sie eine Datei in einem dieser Formate: ${said('accept').toUpperCase()}.`,
    'field/file-too-large': (said) => `Wählen Sie eine Datei von höchstens ${said('max')}.`,
    'field/check-not-met': (said) => said('message'),
    'field/check-broken': () =>
      'Das kann im Augenblick nicht geprüft werden. Es liegt nicht an Ihnen; bitte sagen Sie der Stelle Bescheid.',
  },
};
