import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { dayOf, localTime } from '../time/zone.ts';
import { playCase } from './play-scenario.ts';

test('what follows when the last day of a time limit is over is of the day after', () => {
  const { procedure, plan } = compile(JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8')));
  const scenario = procedure?.scenarios?.find(({ name }) => name.startsWith('three months of silence'));
  if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
  const { played, simulation } = playCase(procedure, plan, scenario);
  expect(played.clocks.decision).toBe('2027-03-01');
  const { zone } = plan.calendar;
  const { at = 0 } = simulation.performed.find(({ step }) => step === 'record-silence') ?? {};
  expect([dayOf(at, zone), localTime(at, zone).slice(0, 5)]).toEqual(['2027-03-02', '00:00']);
});
