import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { developmentKey } from '#seal/keys/development-key.ts';
import { sealPdf } from '#seal/seal-pdf.ts';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
const home = mkdtempSync(join(tmpdir(), 'dossier-cli-'));
const run = (...args: string[]) => runWith({}, ...args);
const runWith = (environment: Record<string, string>, ...args: string[]) =>
  spawnSync(process.execPath, ['cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DOSSIER_HOME: home, PORT: '1', ...environment },
  });

const changed = (change: (definition: Record<string, unknown>) => void): string => {
  const definition = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  change(definition);
  const file = join(home, 'changed.json');
  writeFileSync(file, JSON.stringify(definition));
  return file;
};

test('check says nothing is wrong, and the hash, which does not depend on layout', () => {
  const { status, stdout } = run('check', FILE, '--json');
  expect(status).toBe(0);
  const { problems, hash } = JSON.parse(stdout) as { problems: unknown[]; hash: string };
  expect(problems).toEqual([]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(
    JSON.parse(
      run(
        'check',
        changed(() => {}),
        '--json',
      ).stdout,
    ),
  ).toMatchObject({ hash });
});

test('check says what is wrong, where, and what to do, and fails', () => {
  const { status, stdout } = run(
    'check',
    changed((definition) => Object.assign(definition, { start: 'aplication' })),
    '--json',
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    problems: expect.arrayContaining([
      {
        code: 'reference/unknown-step',
        severity: 'error',
        pointer: '/start',
        line: 1,
        column: expect.any(Number),
        message: expect.any(String),
        hint: expect.stringContaining('application'),
        repair: [{ op: 'replace', path: '/start', value: 'application' }],
      },
    ]),
    hash: null,
  });
});

test('check says in a line what no scenario shows, and that is no problem', () => {
  const file = changed((definition) => {
    definition.scenarios = (definition.scenarios as { name: string }[]).filter(({ name }) => name === 'granted');
  });
  const { status, stdout } = run('check', file);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(
      /^No scenario shows \d+ steps, \d+ outcomes, 2 ways \(.+ → .+\); simulate --cover names all\.$/m,
    ),
  ]);
  expect(stdout).toContain('no errors, 0 warnings');
  expect(run('check', FILE).stdout).not.toContain('No scenario shows');
});

test('check --fix repairs the problem that is chosen, and no other', () => {
  const file = changed((definition) => Object.assign(definition, { start: 'aplication', calendar: 'lx' }));
  expect(run('check', '--fix', 'reference/unknown-step@/start', file).status).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ start: 'application', calendar: 'lx' });
  expect(run('format', file, '--check').status).toBe(0);
  expect(run('check', '--fix', 'reference/unknown-step@/start', file)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no problem'),
  });
});

test('check --fix repairs several at once, with all whatever takes nothing away, and leaves the rest', () => {
  const faults = (definition: Record<string, unknown>): void => {
    const letters = definition.letters as Record<string, { subject: Record<string, string> }>;
    Object.assign(definition, { start: 'aplication', calendar: 'lx' });
    Object.assign(letters, { never: letters.grant });
    Object.assign(letters.refusal?.subject ?? {}, { en: '{{ case.refrence }} of {{ case.fildOn | date }}' });
  };
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>;
  const text = 'template/unknown-value@/letters/refusal/subject/en';
  const some = changed(faults);
  expect(run('check', '--fix', 'reference/unknown-step@/start', 'reference/unused@/letters/never', some).status).toBe(
    0,
  );
  expect(read(some)).toMatchObject({ start: 'application', calendar: 'lx' });
  expect(Object.keys(read(some).letters ?? {})).not.toContain('never');
  const strange = run('check', '--fix', text, '--fix', 'reference/unknown-step@/start', some);
  expect(strange).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no problem') });
  const all = changed(faults);
  expect(run('check', '--fix', 'all', all).status).toBe(0);
  expect(read(all)).toMatchObject({
    start: 'application',
    letters: { refusal: { subject: { en: '{{ case.reference }} of {{ case.filedOn | date }}' } }, never: {} },
  });
  expect(run('format', all, '--check').status).toBe(0);
});

test('check --fix all writes a text anew whose meaning is clear, and leaves one with a comment or an open bracket', () => {
  const file = join(home, 'pasted.json');
  const original = readFileSync(FILE, 'utf8');
  const pasted = original
    .replace('"lb": "Loyerssubventioun"', '„lb“: „Loyerssubventioun“')
    .replace('"calendar": "lu",', '"calendar":\u00a0"lu",,')
    .replace('"start": "application"', '"start": "aplication"');
  writeFileSync(file, pasted);
  const { status, stdout } = run('check', '--fix', 'all', file);
  expect([status, stdout.match(/Repaired\./g)?.length]).toEqual([0, 5]);
  expect(readFileSync(file, 'utf8')).toBe(original);
  for (const other of [pasted.replace('"law": {', '"law": { // Gesetze'), pasted.slice(0, -3)]) {
    writeFileSync(file, other);
    expect(run('check', '--fix', 'all', file)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${file}:`),
    });
    expect(readFileSync(file, 'utf8')).toBe(other);
  }
});

test('check speaks the language that is asked for', () => {
  const file = changed((definition) => Object.assign(definition, { start: 'aplication' }));
  expect(run('check', file, '--language', 'de').stdout).toContain('Meinten Sie „application“?');
  expect(run('check', file, '--language', 'pt')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('fr, de, en, lb'),
  });
});

test('a step that stands twice is told, not lost', () => {
  const file = join(home, 'twice.json');
  writeFileSync(file, readFileSync(FILE, 'utf8').replace('"second-look": {', '"review": {'));
  expect(run('check', file)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^error .*twice\.json:\d+:\d+ \/steps\/review$/m),
  });
});

test('a file that is no JSON is told with its line and a mark under the place, whatever is asked of it', () => {
  const file = join(home, 'broken.json');
  writeFileSync(file, '{\n  "procedure": "parking"\n  "version": 1,\n}\n');
  const { status, stdout } = run('check', file, '--language', 'de');
  expect([status, stdout]).toEqual([1, expect.stringContaining(`error ${file}:2:25 /procedure\n`)]);
  expect(stdout).toContain(
    '  2 |   "procedure": "parking"\n                              ^\n  Hier fehlt ein Komma, nach "parking".',
  );
  expect(stdout).toContain(`error ${file}:3:15 /version\n`);
  expect(stdout).toContain('shape/missing');
  const commands = [
    ['simulate', file],
    ['publish', file],
    ['compare', file, FILE],
    ['export', file, '--as', 'markdown'],
    ['letters', file, '--out', home],
    ['format', file],
    ['check', file, '--fix', 'shape/missing@/languages'],
  ];
  for (const command of commands)
    expect(run(...command)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${file}:2:25 /procedure: A comma is missing here, after "parking".`),
    });
});

test('the line that is shown is short, however long it is in the file', () => {
  const file = changed((definition) => Object.assign(definition, { start: 'aplication' }));
  const [, line = '', mark = ''] = run('check', file).stdout.split('\n');
  expect(line.length).toBeLessThan(130);
  expect(line.slice(mark.indexOf('^'))).toMatch(/^"start":"aplication"/);
});

test('help is said, for all commands and for one', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('check FILE') });
  const one = run('check', '--help');
  expect(one).toMatchObject({ status: 0, stdout: expect.stringContaining('--watch') });
  expect(one.stdout).not.toContain('migrate');
  expect(run('constructor').status).toBe(2);
});

test('wrong use is told with the usage', () => {
  expect(run('check')).toMatchObject({ status: 2, stderr: expect.stringContaining('check FILE') });
  expect(run('chek')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no command') });
  expect(run('check', FILE, '--jason')).toMatchObject({ status: 2, stderr: expect.stringContaining('--jason') });
  expect(run('simulate', FILE, '--scenario', 'none').stderr).toContain('There is no scenario');
});

test('simulate tells one scenario as a story, and as JSON', () => {
  const { status, stdout } = run('simulate', FILE, '--scenario', 'granted');
  expect(status).toBe(0);
  expect(stdout).toMatch(/2026-12-03 09:12 +dossier +letter grant is issued/);
  expect(stdout).toMatch(/decision: .*30 November 2026.*3 months.*1 March 2027/);
  expect(stdout).toContain('1 scenario passed, 0 failed');
  const { scenarios } = JSON.parse(run('simulate', FILE, '--scenario', 'granted', '--json').stdout) as {
    scenarios: { name: string; passed: boolean; clocks: object }[];
  };
  expect(scenarios).toMatchObject([{ name: 'granted', passed: true, clocks: { decision: '2027-03-01' } }]);
});

test('a reader who has seen enough ends a command without a word', () => {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; "${process.execPath}" cli/main.ts schema | head -c 10`],
    { encoding: 'utf8' },
  );
  expect({ status, stderr, read: stdout.length }).toEqual({ status: 0, stderr: '', read: 10 });
});

test('simulate --letters draws what a scenario issued', () => {
  const out = join(home, 'letters');
  const { status, stdout } = run('simulate', FILE, '--scenario', 'granted', '--letters', out);
  const letter = join(out, 'granted', '1-grant.fr.pdf');
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, letter]);
  expect(readFileSync(letter).subarray(0, 5).toString()).toBe('%PDF-');
  expect(run('simulate', FILE, '--scenario', 'withdrawn during review', '--letters', out).stdout).not.toContain('.pdf');
});

test('simulate says in the language asked for which letter would not go out, at which step, and what it lacks', () => {
  const definition = JSON.parse(readFileSync(FILE, 'utf8'));
  const { letters, steps } = definition;
  letters.refusal.blocks = letters.refusal.blocks.filter((block: object) => !('explanation' in block));
  steps.refuse.reasons = ['assessment.reasons'];
  const file = join(mkdtempSync(join(tmpdir(), 'dossier-simulate-')), 'silent.json');
  writeFileSync(file, JSON.stringify(definition));
  const told = (language: string) =>
    run('simulate', file, '--scenario', 'refused: owner of another home', '--language', language);
  expect(told('fr').status).toBe(1);
  expect(told('fr').stdout).toMatch(/\/letters\/refusal\/blocks: La lettre .\s?refusal\s?. de l’étape .\s?refuse\s?./);
  expect(told('de').stdout).toContain('Der Brief „refusal“ des Schritts „refuse“');
  expect(run('simulate', file, '--scenario', 'refused: the rent is low').status).toBe(0);
});

test('simulate --cover says what no scenario shows', () => {
  const { coverage } = JSON.parse(run('simulate', FILE, '--scenario', 'granted', '--cover', '--json').stdout) as {
    coverage: Record<string, { all: number; seen: number; never: string[] }>;
  };
  expect(Object.keys(coverage)).toEqual(['steps', 'outcomes', 'branches', 'criteria', 'rows']);
  expect(coverage.steps?.never).toContain('refuse');
  expect(run('simulate', FILE, '--cover').stdout).toMatch(/^steps +(\d+) of \1$/m);
  const withoutTables = run('simulate', 'definitions/procedures/naturalisation/1.json', '--cover').stdout;
  expect(withoutTables).toMatch(/^criteria /m);
  expect(withoutTables).not.toMatch(/ 0 of 0$/m);
});

test('explore finds the ways through by itself, and tells them as scenarios that can be played', () => {
  const { status, stdout } = run('explore', FILE, '--json', '--seconds', '3');
  expect(status).toBe(0);
  const { ends, coverage } = JSON.parse(stdout) as { ends: Record<string, object>; coverage: { steps: object } };
  expect(Object.keys(ends)).toContain('refused');
  expect(ends.refused).toMatchObject({
    filedAt: expect.any(String),
    application: expect.any(Object),
    then: expect.any(Array),
  });
  expect(coverage.steps).toMatchObject({ all: expect.any(Number), never: expect.any(Array) });
  expect(run('explore', FILE, '--seconds', 'none').status).toBe(2);
});

test('publish puts a version into the database once, and never another under the same number', () => {
  expect(run('publish', FILE).stdout).toContain('published');
  expect(run('publish', FILE).stdout).toContain('already published, unchanged');
  const other = changed((definition) => Object.assign(definition, { retention: { closed: { years: 11 } } }));
  expect(run('publish', other)).toMatchObject({ status: 1, stdout: expect.stringContaining('conflict') });
}, 60_000);

test('where it takes four eyes, publish proposes, and a second person publishes', () => {
  const fourEyes = (...args: string[]) => runWith({ PUBLISHING: 'four-eyes' }, 'publish', ...args);
  const second = changed((definition) => Object.assign(definition, { version: 2 }));
  expect(fourEyes(second)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('publish --approve rent-subsidy 2 --as publisher'),
  });
  expect(fourEyes('--approve', 'rent-subsidy', '2', '--as', 'designer').status).toBe(1);
  expect(fourEyes('--approve', 'rent-subsidy', '2').status).toBe(2);
  expect(fourEyes('--approve', 'rent-subsidy', '2', '--as', 'nobody').status).toBe(2);
  expect(fourEyes('--approve', 'rent-subsidy', '2', '--as', 'publisher')).toMatchObject({
    status: 0,
    stdout: 'rent-subsidy 2: published\n',
  });
  expect(fourEyes(second).stdout).toContain('already published, unchanged');
}, 120_000);

test('publish refuses a version whose scenario fails, and tells its story', () => {
  const wrong = changed((definition) => {
    const [scenario] = definition.scenarios as { expect: Record<string, unknown> }[];
    Object.assign(definition, { version: 3 });
    Object.assign(scenario?.expect ?? {}, { result: 'lost' });
  });
  const { status, stdout, stderr } = run('publish', wrong);
  expect([status, stdout]).toEqual([1, expect.stringContaining('refused: 1 of its')]);
  expect(stderr).toMatch(/^FAIL .*\n {2}2026-\d\d-\d\d/m);
  expect(stderr).toContain('/scenarios/0: ');
  expect(stderr).toContain('expected "lost"');
}, 60_000);

test('back-test reads nothing without a reason, and counts what a draft would have made of closed cases', () => {
  expect(run('back-test', FILE)).toMatchObject({ status: 2, stderr: expect.stringContaining('--because') });
  expect(run('back-test', FILE, '--because', 'a question', '--cases', 'all').status).toBe(2);
  expect(run('back-test', FILE, '--because', 'a question', '--as', 'designer').status).toBe(1);
  const { status, stdout } = run('back-test', FILE, '--because', 'a question', '--json');
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { procedure: 'rent-subsidy', cases: { looked: 0 } }]);
}, 120_000);

test('verify says what the seal of a letter says, and fails for one that was changed', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const letter = await document.save({ useObjectStreams: false });
  const sealed = await sealPdf(letter, { key: await developmentKey(join(home, 'seal')) }, Date.now());
  const kept = (name: string, bytes: Uint8Array): string => {
    const file = join(home, name);
    writeFileSync(file, bytes);
    return file;
  };
  expect(run('verify', kept('sealed.pdf', sealed))).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('valid seal'),
  });
  const added = run('verify', kept('added.pdf', Buffer.concat([sealed, Buffer.from('\n')])), '--json');
  expect(added.status).toBe(1);
  expect(JSON.parse(added.stdout)).toMatchObject({ valid: false, finding: 'changed' });
  expect(run('verify', kept('plain.pdf', letter))).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('nothing'),
  });
  for (const wrong of ['no-such.pdf', home])
    expect(run('verify', wrong)).toMatchObject({ status: 2, stderr: expect.stringContaining(`no file ${wrong}`) });
  const refused = (size: number) => run('verify', kept('unfit.pdf', new Uint8Array(size)));
  expect(refused(0)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/unfit\.pdf: .*content/) });
  expect(refused(10_000_001)).toMatchObject({ status: 1, stderr: expect.stringContaining('10 MB') });
}, 120_000);

test('token is for demo people only', () => {
  expect(run('token', '--as', 'caseworker').stdout.trim()).toMatch(/^[\w-]+\.[\w-]+$/);
  expect(run('token', '--as', 'nobody')).toMatchObject({ status: 2, stderr: expect.stringContaining('citizen-2') });
});

test('an environment that is not usable is told at once, all of it', () => {
  const env = { PATH: process.env.PATH, PORT: 'x', SMTP_URL: 'http://mail', DOSSIER_HOME: home };
  const failed = spawnSync(process.execPath, ['worker/main.ts'], { encoding: 'utf8', env });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(/PORT: .*\n.*SMTP_URL: /);
  expect(() => execFileSync(process.execPath, ['worker/main.ts'], { env, stdio: 'pipe' })).toThrow();
});

test('post needs a running Dossier, and says so', () => {
  const { status, stderr } = run('post');
  expect([status, stderr]).toEqual([1, expect.stringContaining('Start Dossier first')]);
});
