import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { versionOf } from '../migrate/version.ts';
import { enact } from '../simulate/play-scenario.ts';
import { tryCase } from './try-case.ts';

const files = readdirSync('definitions/procedures', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

test.each(files)('a closed case of %s, tried on its own version, comes to the same in all', (file) => {
  const version = versionOf(JSON.parse(readFileSync(`definitions/procedures/${file}`, 'utf8')));
  if (!version) throw new Error(`${file} has errors`);
  const { procedure, plan } = version;
  const closed = (procedure.scenarios ?? [])
    .map((scenario) => ({ scenario, ...enact(procedure, plan, scenario).simulation }))
    .filter(({ state }) => state.ended);
  expect(closed.length).toBeGreaterThan(1);
  for (const { scenario, events, state } of closed) {
    const { ended } = state;
    expect({ name: scenario.name, ...tryCase(version, version, { events, ended: ended?.outcome }) }).toMatchObject({
      name: scenario.name,
      what: 'decided',
      verdicts: [],
      values: [],
    });
  }
});
