import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const letter = { kind: 'document', letter: 'certificate', into: 'file.certificate' };

test('the case waits for the letter, and keeps where it is', () => {
  const raw = new RawCase({ start: 'letter', steps: { letter } }).start();
  expect(raw.state.ended).toBeUndefined();
  raw.succeed('letter', { document: 'd1', name: 'certificate.pdf' });
  expect(raw.state.file).toEqual({ file: { certificate: { document: 'd1', name: 'certificate.pdf' } } });
  expect(raw.state.ended).toBeDefined();
});

test('a letter that fails for good is an incident, unless the step has an outcome for it', () => {
  const alone = new RawCase({ start: 'letter', steps: { letter } }).start().fail('letter');
  expect(alone.entries().some(({ what }) => what === 'incident')).toBe(true);
  const call = { kind: 'task', role: 'officer', outcomes: { done: {} } };
  const steps = { letter: { ...letter, outcomes: { failed: { next: 'call' } } }, call };
  expect(new RawCase({ start: 'letter', steps }).start().fail('letter').tasks()).toEqual(['call']);
});
