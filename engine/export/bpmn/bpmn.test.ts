import { describe, expect, test } from 'vitest';
import { around, ofEveryKind, shipped } from '../support/exported-procedures.ts';
import { bpmn } from './bpmn.ts';
import { nodesIn } from './flow.ts';
import { place } from './place.ts';
import { poolsOf } from './pools.ts';

const all = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe.each([...shipped, ...ofEveryKind])('%s as BPMN', (_name, exported) => {
  test('refers only to what it has, and names everything once', async () => {
    const xml = await bpmn.write(exported);
    const ids = all(xml, 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z_][\w]*$/.test(id))).toEqual([]);
    const references = [
      ...['sourceRef', 'targetRef', 'attachedToRef', 'messageRef', 'errorRef', 'escalationRef', 'default'],
      ...['processRef', 'bpmnElement'],
    ].flatMap((attribute) => all(xml, attribute));
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
  });

  test('draws every node and every flow', async () => {
    const xml = await bpmn.write(exported);
    const drawn = new Set(all(xml, 'bpmnElement'));
    for (const { flow } of poolsOf(exported))
      for (const { id, content } of [{ id: '', content: flow }, ...nodesIn(flow)]) {
        if (id !== '') expect(drawn).toContain(id);
        for (const { id } of content?.flows ?? []) expect(drawn).toContain(id);
      }
  });

  test('draws no box over another', async () => {
    for (const { flow } of poolsOf(exported)) {
      const { nodes } = await place(flow);
      for (const { content } of [{ content: flow }, ...nodesIn(flow)]) {
        const boxes = (content?.nodes ?? [])
          .filter(({ on }) => on === undefined)
          .flatMap(({ id }) => nodes.get(id) ?? []);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
      }
    }
  });

  test('is the same each time', async () => expect(await bpmn.write(exported)).toBe(await bpmn.write(exported)));
});

const branches = {
  one: { start: 'a', steps: { a: { kind: 'notify', message: 'received' } } },
  two: { start: 'b', steps: { b: { kind: 'notify', message: 'received' } } },
};

describe('branches side by side', () => {
  test('are waited for by their subprocess, when all count', async () => {
    const xml = await bpmn.write(around({ both: { kind: 'parallel', branches, next: 'over' } }));
    expect(xml).not.toContain('terminateEventDefinition');
  });

  test('are ended by the one that is enough', async () => {
    const xml = await bpmn.write(around({ both: { kind: 'parallel', branches, join: 'any', next: 'over' } }));
    expect(xml).toMatch(/<endEvent id="both__enough">[^]*?<terminateEventDefinition/);
  });

  test('go on behind the case where the rest continues', async () => {
    const xml = await bpmn.write(
      around({ both: { kind: 'parallel', branches, join: 'any', rest: 'continue', next: 'over' } }),
    );
    expect(xml).toMatch(/<boundaryEvent id="both__goes_on" attachedToRef="both" cancelActivity="false">/);
  });
});

test('a deadline is an event on the edge of the work that it ends', async () => {
  const due = { after: { months: 1, days: 3 }, to: 'over' };
  const xml = await bpmn.write(
    around({ look: { kind: 'task', role: 'caseworker', due, outcomes: { done: { label: 'Done' } }, next: 'over' } }),
  );
  expect(xml).toMatch(/<boundaryEvent id="look__on__overdue" name="too late" attachedToRef="look">/);
  expect(xml).toContain('>P1M3D</timeDuration>');
});

test('what may end the whole case at any time is a process of its own, which tells the procedure', async () => {
  const [, rentSubsidy] = shipped.find(([file]) => file.includes('rent-subsidy')) ?? [];
  if (!rentSubsidy) throw new Error('rent-subsidy does not ship');
  const xml = await bpmn.write({ ...rentSubsidy, language: 'en' });
  expect(all(xml, 'processRef')).toEqual(['procedure_rent_subsidy', 'procedure_rent_subsidy__withdrawal']);
  expect(xml).toMatch(/<messageFlow [^>]*targetRef="procedure_rent_subsidy__pool"/);
  expect(xml).toMatch(/<userTask id="when__withdrawal__cause" name="Withdraw the application">/);
});

test('texts that are not fit for XML are written so that they are', async () => {
  const exported = around({ look: { kind: 'notify', title: '<&"\u0000>\ud800', message: 'received', next: 'over' } });
  expect(await bpmn.write(exported)).toContain('name="&lt;&amp;&quot;\u{fffd}&gt;\u{fffd}"');
});
