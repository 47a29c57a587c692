import type { Words } from './words.ts';

export const lb: Words = {
  letter: (name, step, why, where) => `De Bréif „${name}“ vum Schrëtt „${step}“ kann net erausgoen${where}: ${why}.`,
  message: (name, step, why, where) => `De Message „${name}“ vum Schrëtt „${step}“ kann net erausgoen${where}: ${why}.`,
};
