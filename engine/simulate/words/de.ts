import type { Words } from './words.ts';

export const de: Words = {
  letter: (name, step, why, where) =>
    `Der Brief „${name}“ des Schritts „${step}“ kann nicht hinausgehen${where}: ${why}.`,
  message: (name, step, why, where) =>
    `Die Nachricht „${name}“ des Schritts „${step}“ kann nicht hinausgehen${where}: ${why}.`,
};
