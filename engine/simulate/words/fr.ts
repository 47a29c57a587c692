import type { Words } from './words.ts';

export const fr: Words = {
  letter: (name, step, why, where) =>
    `La lettre «\u00a0${name}\u00a0» de l’étape «\u00a0${step}\u00a0» ne peut pas partir${where}\u00a0: ${why}.`,
  message: (name, step, why, where) =>
    `Le message «\u00a0${name}\u00a0» de l’étape «\u00a0${step}\u00a0» ne peut pas partir${where}\u00a0: ${why}.`,
};
