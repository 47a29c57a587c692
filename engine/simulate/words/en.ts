import type { Words } from './words.ts';

export const en: Words = {
  letter: (name, step, why, where) => `The letter “${name}” of the step “${step}” cannot go out${where}: ${why}.`,
  message: (name, step, why, where) => `The message “${name}” of the step “${step}” cannot go out${where}: ${why}.`,
};
