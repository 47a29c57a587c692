import type { Words } from './words.ts';

export const en: Words = {
  labelled: (label, sentence) => `${label}: ${sentence}`,
  problems: {
    'field/required': () => 'this is needed. Please fill it in.',
    'field/unknown': (said) => `this form does not ask for it.${said('meant') && ` Did you mean “${said('meant')}”?`}`,
    'field/given-twice': () => 'this was sent twice. Send it once.',
    'field/not-text': () => 'enter text.',
    'field/forbidden-character': () => 'remove the characters that cannot be read, and type the text again.',
    'field/too-long': (said) => `enter at most ${said('max')} characters. These are ${said('length')}.`,
    'field/not-an-integer': () => 'enter a whole number, such as 3.',
    'field/not-a-number': () => 'enter a number, such as 12.5.',
    'field/not-an-amount': () => 'enter an amount, such as 1100.00.',
    'field/ambiguous-number': () => 'it is not clear whether thousands are meant. Write 1100.00 or 1.10.',
    'field/too-precise': (said) =>
      said('decimals') ? `enter at most ${said('decimals')} decimals.` : `enter at most ${said('digits')} digits.`,
    'field/wrong-currency': (said) => `enter the amount in ${said('currency')}.`,
    'field/too-small': (said) => `enter at least ${said('min')}.`,
    'field/too-large': (said) => `enter at most ${said('max')}.`,
    'field/not-a-date': () => 'enter a day that exists: day, month and year, such as 30 11 2026.',
    'field/too-early': (said) => `enter ${said('min')} or a later day.`,
    'field/too-late': (said) => `enter ${said('max')} or an earlier day.`,
    'field/not-yes-or-no': () => 'answer yes or no.',
    'field/not-offered': (said) =>
      said('meant')
        ? `choose one of the options. Did you mean “${said('meant')}”?`
        : `choose one of the options: ${said('options')}.`,
    'field/not-choices': () => 'choose among the options.',
    'field/chosen-twice': () => 'choose each option once.',
    'field/not-an-email': () => 'enter an e-mail address, such as name@example.lu.',
    'field/not-a-phone': () => 'enter a telephone number, such as +352 621 123 456.',
    'field/not-an-iban': (said) =>
      said('length')
        ? `an IBAN from ${said('country')} has ${said('length')} characters. Check whether some are missing or too many.`
        : 'enter an IBAN, such as LU28 0019 4006 4475 0000.',
    'field/wrong-iban': () => 'this IBAN has a typing error. Compare it with your bank card or statement.',
    'field/not-a-group': () => 'fill in its fields one by one.',
    'field/not-a-list': () => 'enter a list.',
    'field/too-few': (said) => `add at least ${said('min')}.`,
    'field/too-many': (said) => `enter at most ${said('max')}. These are ${said('given')}.`,
    'field/not-a-file': () => 'choose a file.',
    'field/wrong-file-type': (said) => `choose a file of one of these types: ${said('accept').toUpperCase()}.`,
    'field/file-too-large': (said) => `choose a file of at most ${said('max')}.`,
    'field/check-not-met': (said) => said('message'),
    'field/check-broken': () => 'this cannot be checked at the moment. It is not your mistake; please tell the office.',
  },
};
