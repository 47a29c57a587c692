import type { Command, Given } from '../command.ts';
import { answerLines } from './answer-lines.ts';

/** A command that answers each line of its standard input. A problem is an answer like any other: the exit code is 0. */
export function lineCommand(
  about: Pick<Command, 'use' | 'summary' | 'options'>,
  answer: (value: unknown, given: Given) => object,
): Command {
  return {
    ...about,
    async run(given) {
      for await (const lines of answerLines(process.stdin, (value) => answer(value, given)))
        process.stdout.write(lines);
      return 0;
    },
  };
}
