import type { Words } from './words.ts';

export const fr: Words = {
  labelled: (label, sentence) => `${label}\u00a0: ${sentence}`,
  problems: {
    'field/required': () => 'cette information est nécessaire. Veuillez la compléter.',
    'field/unknown': (said) =>
      `ce formulaire ne le demande pas.${said('meant') && ` Vouliez-vous dire «\u00a0${said('meant')}\u00a0»\u00a0?`}`,
    'field/given-twice': () => 'cette information a été envoyée deux fois. Envoyez-la une fois.',
    'field/not-text': () => 'saisissez du texte.',
    'field/forbidden-character': () => 'supprimez les caractères illisibles et saisissez le texte à nouveau.',
    'field/too-long': (said) => `saisissez ${said('max')} caractères au plus. Il y en a ${said('length')}.`,
    'field/not-an-integer': () => 'indiquez un nombre entier, par exemple 3.',
    'field/not-a-number': () => 'indiquez un nombre, par exemple 12,5.',
    'field/not-an-amount': () => 'indiquez un montant, par exemple 1100,00.',
    'field/ambiguous-number': () => 'on ne sait pas s’il s’agit de milliers. Écrivez 1100,00 ou 1,10.',
    'field/too-precise': (said) =>
      said('decimals')
        ? `indiquez ${said('decimals')} décimales au plus.`
        : `indiquez ${said('digits')} chiffres au plus.`,
    'field/wrong-currency': (said) => `indiquez le montant en ${said('currency')}.`,
    'field/too-small': (said) => `indiquez au moins ${said('min')}.`,
    'field/too-large': (said) => `indiquez au plus ${said('max')}.`,
    'field/not-a-date': () => 'indiquez un jour qui existe\u00a0: jour, mois et année, par exemple 30 11 2026.',
    'field/too-early': (said) => `indiquez le ${said('min')} ou un jour ultérieur.`,
    'field/too-late': (said) => `indiquez le ${said('max')} ou un jour antérieur.`,
    'field/not-yes-or-no': () => 'répondez par oui ou par non.',
    'field/not-offered': (said) =>
      said('meant')
        ? `choisissez une des options. Vouliez-vous dire «\u00a0${said('meant')}\u00a0»\u00a0?`
        : `choisissez une des options\u00a0: ${said('options')}.`,
    'field/not-choices': () => 'choisissez parmi les options.',
    'field/chosen-twice': () => 'choisissez chaque option une seule fois.',
    'field/not-an-email': () => 'indiquez une adresse électronique, par exemple nom@example.lu.',
    'field/not-a-phone': () => 'indiquez un numéro de téléphone, par exemple +352 621 123 456.',
    'field/not-an-iban': (said) =>
      said('length')
        ? `un IBAN de ce pays (${said('country')}) compte ${said('length')} caractères. Vérifiez s’il en manque ou s’il y en a trop.`
        : 'indiquez un IBAN, par exemple LU28 0019 4006 4475 0000.',
    'field/wrong-iban': () =>
      'cet IBAN contient une faute de frappe. Comparez-le avec votre carte ou votre relevé bancaire.',
    'field/not-a-group': () => 'remplissez ses champs un par un.',
    'field/not-a-list': () => 'indiquez une liste.',
    'field/too-few': (said) => `ajoutez-en au moins ${said('min')}.`,
    'field/too-many': (said) => `indiquez-en ${said('max')} au plus. Il y en a ${said('given')}.`,
    'field/not-a-file': () => 'choisissez un fichier.',
    'field/wrong-file-type': (said) =>
      `choisissez un fichier d’un de ces types\u00a0: ${said('accept').toUpperCase()}.`,
    'field/file-too-large': (said) => `choisissez un fichier de ${said('max')} au plus.`,
    'field/check-not-met': (said) => said('message'),
    'field/check-broken': () =>
      'la vérification est impossible pour le moment. Ce n’est pas votre faute\u00a0; veuillez le signaler au service.',
  },
};
