import type { Sentence } from '../sentence.ts';

/** Several conditions, and what a value rests on. */
export const several: readonly Sentence[] = [
  {
    rule: { and: [{ '===': [{ var: 'home' }, 'flat'] }, { var: 'alone' }] },
    is: 'met',
    en: 'Home: “not a house”; Do you live alone? yes',
    fr: 'Home\u00a0: «\u00a0not a house\u00a0»\u00a0; Do you live alone? oui',
    de: 'Home: „not a house“; Do you live alone? ja',
    lb: 'Home: „not a house“; Do you live alone? jo',
    nl: 'Home: “not a house”; Do you live alone? ja',
  },
  {
    rule: {
      or: [{ '==': [{ var: 'home' }, 'house'] }, { '==': [{ var: 'home' }, 'boat'] }, { '<': [{ var: 'hours' }, 30] }],
    },
    is: 'not-met',
    en: 'Home: “not a house”, not “neither”, not “boat, or the like”; Hours: 30, at least 30',
    fr: 'Home\u00a0: «\u00a0not a house\u00a0», et non «\u00a0neither\u00a0», et non «\u00a0boat, or the like\u00a0»\u00a0; Hours\u00a0: 30, au moins 30',
    de: 'Home: „not a house“, nicht „neither“, nicht „boat, or the like“; Hours: 30, mindestens 30',
    lb: 'Home: „not a house“, net „neither“, net „boat, or the like“; Hours: 30, op d’mannst 30',
    nl: 'Home: “not a house”, niet “neither”, niet “boat, or the like”; Hours: 30, ten minste 30',
  },
  {
    rule: { '>': [{ var: 'hours' }, { if: [{ '==': [{ var: 'home' }, 'flat'] }, 20, 40] }] },
    is: 'met',
    en: 'Home: “not a house”; Hours: 30, more than 20',
    fr: 'Home\u00a0: «\u00a0not a house\u00a0»\u00a0; Hours\u00a0: 30, plus de 20',
    de: 'Home: „not a house“; Hours: 30, mehr als 20',
    lb: 'Home: „not a house“; Hours: 30, méi wéi 20',
    nl: 'Home: “not a house”; Hours: 30, meer dan 20',
  },
  {
    rule: { '>=': [{ 'years-between': [{ var: 'born' }, { var: 'filed' }] }, { '?:': [{ var: 'abusive' }, 18, 21] }] },
    is: 'met',
    en: 'The request is abusive: no; full years from 1990-05-02 (“Birth”) to 2026-10-05 (“Filing”): 36, at least 21',
    fr: 'The request is abusive\u00a0: non\u00a0; années révolues du 1990-05-02 («\u00a0Birth\u00a0») au 2026-10-05 («\u00a0Filing\u00a0»)\u00a0: 36, au moins 21',
    de: 'The request is abusive: nein; volle Jahre vom 1990-05-02 („Birth“) bis zum 2026-10-05 („Filing“): 36, mindestens 21',
    lb: 'The request is abusive: neen; voll Joer vum 1990-05-02 („Birth“) bis den 2026-10-05 („Filing“): 36, op d’mannst 21',
    nl: 'The request is abusive: nee; volle jaren van 1990-05-02 (“Birth”) tot 2026-10-05 (“Filing”): 36, ten minste 21',
  },
  {
    rule: { if: [{ '==': [{ var: 'home' }, 'flat'] }, { '>': [{ var: 'hours' }, 20] }, true] },
    is: 'met',
    en: 'Home: “not a house”; Hours: 30, more than 20',
    fr: 'Home\u00a0: «\u00a0not a house\u00a0»\u00a0; Hours\u00a0: 30, plus de 20',
    de: 'Home: „not a house“; Hours: 30, mehr als 20',
    lb: 'Home: „not a house“; Hours: 30, méi wéi 20',
    nl: 'Home: “not a house”; Hours: 30, meer dan 20',
  },
];
