import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Procedure } from '#engine/language/procedure.ts';
import { demoPeople } from './demo-people.ts';

test.each(globSync('definitions/procedures/*/*.json').toSorted())(
  'somebody of the demonstration can play every part of %s',
  (file) => {
    const { roles = {} } = JSON.parse(readFileSync(file, 'utf8')) as Pick<Procedure, 'roles'>;
    const held = new Set(demoPeople.flatMap(({ groups }) => groups));
    expect(Object.values(roles).filter(({ group }) => !held.has(group))).toEqual([]);
  },
);
