import { wordsIn } from '../../language/words-in.ts';
import { drawDiagram } from '../diagram/diagram.ts';
import type { Format } from '../format.ts';
import { dates, law, remedies, service } from './about.ts';
import { letters, messages } from './letters.ts';
import { data, rules, tables } from './rules.ts';
import { anyTime, ends, steps } from './steps.ts';
import { heading, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

/** The procedure described for people, in one language: what a ministry puts before its lawyers. */
export const markdown: Format = {
  summary: 'the procedure described for people, in Markdown, with its picture, dates, rules and letters',
  picture: drawDiagram,
  write(exported) {
    const { procedure, language, picture } = exported;
    const words = headingsOf(language);
    const title = wordsIn(procedure.service.name, language);
    const shown = picture === undefined ? '' : `![${plain(title)}](<${picture}>)`;
    const sections: readonly (readonly [title: string, body: string])[] = [
      [words.service, service(exported)],
      [words.law, law(exported)],
      [words.diagram, shown],
      [words.steps, steps(exported)],
      [words.anyTime, anyTime(exported)],
      [words.ends, ends(exported)],
      [words.dates, dates(exported)],
      [words.data, data(exported)],
      [words.rules, rules(exported)],
      [words.tables, tables(exported)],
      [words.letters, letters(exported)],
      [words.messages, messages(exported)],
      [words.remedies, remedies(exported)],
    ];
    const intro = [
      heading(1, title),
      words.version(procedure.version),
      plain(wordsIn(procedure.service.description, language)),
    ];
    const written = sections.filter(([, body]) => body !== '').map(([name, body]) => `${heading(2, name)}\n\n${body}`);
    return `${[...intro, ...written].join('\n\n')}\n`;
  },
};
