import type { Words } from './words.ts';

export const nl: Words = {
  'behind-or-beside': 'Wat is gewijzigd ligt erachter, of kan deze zaak niet bereiken.',
  'events-missing':
    'Niet alles wat bij deze zaak binnenkwam is bewaard; niemand kan zeggen wat de nieuwe versie ervan zou maken.',
  'played-otherwise':
    'Opnieuw gespeeld op de eigen versie leidt wat binnenkwam niet tot waar de zaak staat; zij is alleen veilig waar zij is.',
  'closed-meanwhile': 'De zaak is intussen afgesloten.',
  'not-decided': 'Daarover kon nu niet worden beslist; vraag het later opnieuw.',
  'would-have': (what, day) => `Op de nieuwe versie zou “${what}” op ${day} zijn ontstaan.`,
  'would-not-have': (what, day) => `Op de nieuwe versie zou “${what}” op ${day} niet zijn ontstaan.`,
  otherwise: (what, day) => `Op de nieuwe versie zou “${what}” op ${day} anders zijn gedaan.`,
  'not-taken': (what, day) =>
    `Op de nieuwe versie zou wat op ${day} bij “${what}” is gedaan niet mogelijk zijn geweest.`,
  halts: (what, day) => `De nieuwe versie zou op ${day} bij “${what}” zijn blijven steken.`,
  'file-differs': (what) => `Op de nieuwe versie zou in het dossier onder “${what}” inmiddels iets anders staan.`,
  'value-missing': (what) =>
    `De nieuwe versie steunt vanaf hier op “${what}”, en daarnaar is in deze zaak nooit gevraagd.`,
  'type-differs': (what) => `In het dossier is “${what}” van een ander type dan op de nieuwe versie.`,
  'clock-differs': (what) =>
    `De wettelijke termijn “${what}” loopt, en wordt verder geteld volgens de regels van de dag van indiening.`,
  'under-way': (what) =>
    `Zij wacht bij “${what}” op werk dat loopt en onder de oude naam van die stap terugkomt; vraag het daarna opnieuw.`,
};
