import { sampleWith } from '#engine/compile/sample-procedure.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';

const many = <Made>(count: number, make: (i: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => make(i));
const named = (count: number, make: (i: number) => Json): JsonObject =>
  Object.fromEntries(many(count, (i) => [`n${i}`, make(i)]));

const HOSTILE = [
  '__proto__',
  '\0',
  '{{ x',
  '{% for a in b %}',
  '<script>',
  "'; drop table",
  '../../etc/passwd',
  '\ud800',
];

/** The definition with every one of its texts replaced. */
function everyText(value: Json, count = { texts: 0 }): Json {
  if (typeof value === 'string') return HOSTILE[count.texts++ % HOSTILE.length] ?? '';
  if (Array.isArray(value)) return value.map((inner: Json) => everyText(inner, count));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyText(inner, count)]));
}

const deep = (levels: number): Json => many(levels, () => 0).reduce<Json>((inner) => ({ in: inner }), {});

/**
 * What nobody writes in good faith. None is right; each is written so that a check which looks at everything beside
 * everything else, or tells all that is wrong, would be busy for long.
 */
export const hostileDefinitions: Readonly<Record<string, () => Json>> = {
  'five megabytes of text': () => sampleWith({ service: { description: { en: 'x'.repeat(5_000_000) } } }),
  'ten thousand levels': () => deep(10_000),
  'every text hostile': () => everyText(sampleWith({})),
  'a hundred thousand unknown keys': () => sampleWith(named(100_000, () => 1)),
  'as many unknown keys as are read': () =>
    sampleWith({ steps: named(45, () => ({ kind: 'choose', ...named(1_900, () => 1) })) }),
  'steps that lead nowhere': () =>
    sampleWith({ steps: named(1_900, (i) => ({ kind: 'choose', next: `nowhere-${i}` })) }),
  'scenarios of other scenarios': () =>
    sampleWith({
      scenarios: many(1_900, (i) => ({
        name: `${i}`,
        filedAt: '2026-11-30T09:12',
        application: { like: `${i + 1}` },
        then: [{ task: `review${i}`, outcome: 'done' }],
        expect: {},
      })),
    }),
  'tables in which every row meets every other': () => {
    const rows = many(300, (i) => [[`< ${i + 1}`], ['1.00']]);
    const table = {
      ...((sampleWith({}).tables as JsonObject).fee as JsonObject),
      editions: [{ validFrom: '2024-01-01', rows }],
    };
    const tables = named(40, () => table);
    return sampleWith({ tables, steps: { assess: { tables: ['fee', ...Object.keys(tables)] } } });
  },
  'criteria that belong together': () =>
    sampleWith({
      rules: {
        eligibility: {
          criteria: many(1_900, (i) => ({
            id: `c${i}`,
            law: 'traffic#3',
            text: 'c',
            onFail: 'refuse',
            test: { '>': [{ '*': [i + 1, { var: 'application.amount' }] }, i] },
          })),
        },
      },
    }),
  'one step that leads to all others': () =>
    sampleWith({
      steps: {
        acknowledge: { next: 'n0' },
        ...named(900, () => ({
          kind: 'choose',
          next: [...many(20, (i) => ({ when: true, to: `n${i * 7}` })), { to: 'assess' }],
        })),
      },
    }),
};
