import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalJson } from '../compile/canonical-json.ts';
import type { JsonObject } from '../kernel/json.ts';
import { type CaseState, holdId } from '../kernel/state.ts';
import { Simulation } from '../simulate/simulation.ts';
import { judgeOf } from './judge-case.ts';
import { type Version, versionOf } from './version.ts';

const text = readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8');
const NEW_LAW = '2027-01-01';

function version(definition: unknown): Version {
  const found = versionOf(definition);
  if (!found) throw new Error('it does not compile');
  return found;
}

/** From the new year on the amount is twice as high; the letter of the grant says it otherwise, too. */
function withNewLaw(): Version {
  const next = JSON.parse(text);
  const { editions } = next.tables.amount;
  const rows = editions[0].rows.map(([asked, [amount]]: [string[], [string]]) => [asked, [`${Number(amount) * 2}.00`]]);
  editions.push({ validFrom: NEW_LAW, rows });
  next.letters.grant.subject.en = 'Your subsidy';
  return version({ ...next, version: 2 });
}

const [before, after] = [version(JSON.parse(text)), withNewLaw()];
const application = before.procedure.scenarios?.[0]?.application as unknown as JsonObject;

function filedOn(day: string, { procedure, plan }: Version): Simulation {
  const simulation = new Simulation(procedure, plan, Date.parse(`${day}T09:00:00Z`));
  simulation.start({ application });
  return simulation;
}

/** Somebody gives the outcome of the one task that is open. */
function complete(simulation: Simulation, outcome: string): void {
  const [task = ''] = Object.entries(simulation.state.visits).flatMap(([visit, { holds }]) =>
    Object.entries(holds).flatMap(([key, { type }]) => (type === 'task' ? [holdId(visit, key)] : [])),
  );
  simulation.post({ type: 'task-completed', task, outcome, by: { person: outcome, role: 'caseworker' } });
}

function moved(simulation: Simulation): Simulation {
  const { events, state, now } = simulation;
  const isAsPlayed = (played: CaseState): boolean => canonicalJson(played) === canonicalJson(state);
  const judgement = judgeOf(before, after, 'en').judge({ events, isAsPlayed }, now);
  if (judgement.verdict !== 'can-move') throw new Error(JSON.stringify(judgement));
  const onTheNew = new Simulation(after.procedure, after.plan, now);
  onTheNew.state = judgement.state;
  return onTheNew;
}

test('a case that was filed before the law changed is assessed by the old amounts on the new version, after the change', () => {
  const simulation = filedOn('2026-12-15', before);
  complete(simulation, 'incomplete');
  simulation.now = Date.parse(`${NEW_LAW}T12:00:00Z`);
  const onTheNew = moved(simulation);
  complete(onTheNew, 'answered');
  expect(onTheNew.performed.map(({ step }) => step)).toContain('assess'); // judged anew, under the new version
  expect(onTheNew.state.file.assessment).toMatchObject({ amount: '120.00' });
  expect(onTheNew.state.tables.amount).toEqual(filedOn('2026-12-15', before).state.tables.amount);
});

test('a case that is filed under the new law has its amounts', () => {
  const simulation = filedOn(NEW_LAW, after);
  expect(simulation.state.file.assessment).toMatchObject({ amount: '240.00' });
});
