import type { Words } from './words.ts';

export const nl: Words = {
  letter: (name, step, why, where) => `De brief “${name}” van de stap “${step}” kan niet uitgaan${where}: ${why}.`,
  message: (name, step, why, where) => `Het bericht “${name}” van de stap “${step}” kan niet uitgaan${where}: ${why}.`,
};
