import type { Words } from './words.ts';

export const de: Words = {
  'behind-or-beside': 'Was sich geändert hat, liegt hinter ihm oder kann ihn nicht erreichen.',
  'events-missing':
    'Nicht alles, was bei ihm eingegangen ist, wurde aufbewahrt; niemand kann sagen, was die neue Fassung daraus macht.',
  'played-otherwise':
    'Auf seiner eigenen Fassung noch einmal durchgespielt, führt das Eingegangene nicht dorthin, wo er steht; sicher ist er nur dort.',
  'closed-meanwhile': 'Er wurde inzwischen abgeschlossen.',
  'not-decided': 'Darüber konnte gerade nicht entschieden werden; bitte später noch einmal.',
  'would-have': (what, day) => `Nach der neuen Fassung hätte „${what}“ am ${day} stattgefunden.`,
  'would-not-have': (what, day) => `Nach der neuen Fassung hätte „${what}“ am ${day} nicht stattgefunden.`,
  otherwise: (what, day) => `Nach der neuen Fassung wäre „${what}“ am ${day} anders verlaufen.`,
  'not-taken': (what, day) =>
    `Nach der neuen Fassung wäre nicht möglich gewesen, was am ${day} bei „${what}“ getan wurde.`,
  halts: (what, day) => `Die neue Fassung wäre am ${day} bei „${what}“ stehen geblieben.`,
  'file-differs': (what) => `Nach der neuen Fassung stünde in seiner Akte unter „${what}“ jetzt etwas anderes.`,
  'value-missing': (what) =>
    `Die neue Fassung stützt sich von hier an auf „${what}“; danach wurde in diesem Fall nie gefragt.`,
  'type-differs': (what) => `In seiner Akte ist „${what}“ von anderer Art als in der neuen Fassung.`,
  'clock-differs': (what) =>
    `Seine gesetzliche Frist „${what}“ läuft und wird weiter nach den Regeln vom Tag des Antrags berechnet.`,
  'under-way': (what) =>
    `Er wartet bei „${what}“ auf eine laufende Arbeit, die unter dem alten Namen dieses Schritts zurückkommt; fragen Sie danach noch einmal.`,
};
