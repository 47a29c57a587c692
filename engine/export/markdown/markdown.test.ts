import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../language/words-in.ts';
import { around, shipped } from '../support/exported-procedures.ts';
import { markdown } from './markdown.ts';
import { plain } from './text.ts';
import { headingsOf } from './words/words.ts';

describe.each(shipped)('%s, described for people', (_file, { procedure, scopes }) => {
  test.each(procedure.languages)('has its steps, conditions, letters and remedies in %s', async (language) => {
    const text = await markdown.write({ procedure, scopes, language });
    const said = [
      procedure.service.name,
      ...Object.values(procedure.rules ?? {}).flatMap(({ criteria }) => criteria.map(({ text }) => text)),
      ...Object.values(procedure.letters ?? {}).map(({ subject }) => subject),
      ...Object.values(procedure.remedies ?? {}).map(({ body }) => body),
      ...Object.values(procedure.steps).flatMap(({ title }) => title ?? []),
    ];
    for (const one of said) expect(text).toContain(plain(wordsIn(one, language)));
    expect(text).toContain(`## ${headingsOf(language).steps}`);
    expect(text).toContain('](data:image/svg+xml,%3Csvg');
  });
});

test('an author’s text is text, whatever marks are in it', async () => {
  const title = '# [x](javascript:1) | <b>*big*</b>';
  const text = await markdown.write(around({ look: { kind: 'notify', title, message: 'received', next: 'over' } }));
  expect(text).toContain(`### ${plain(title)}`);
  expect(text).not.toContain('<b>');
  expect(plain('1. *a*')).toBe('1\\. \\*a\\*');
});
