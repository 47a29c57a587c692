import type { Behaviour, Here, Move } from '../../kernel/behaviour.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { Halt, problem } from '../../kernel/problem.ts';
import { collect, gathered, none, settle } from '../join.ts';
import type { Each } from './definition.ts';

/** One visit an item: more could not be worked with, and come near Temporal's bounds. */
const MOST_ITEMS = 500;

const begin = ({ as = 'item' }: Each, here: Here, items: readonly Json[], from: number): NonNullable<Move['enters']> =>
  items.map((item, i) => ({
    path: `${here.path}/body`,
    key: String(from + i),
    frame: { name: as, value: isObject(item) ? item : { value: item } },
  }));

const isObject = (item: Json): item is JsonObject => item !== null && typeof item === 'object' && !Array.isArray(item);

/** The items in their order, each with what was kept of it; one that never ended is not among them. */
const itemsLeft = (move: Move): Json[] => {
  const left = (move.leaves?.result ?? {}) as Readonly<Record<string, { readonly result: Json }>>;
  return Object.entries(left)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, { result }]) => result);
};

/** Going on, the list becomes what was kept of its items. */
const taken = ({ into }: Each, move: Move): Move =>
  into === undefined || !move.leaves || move.leaves.silent ? move : { ...move, write: { [into]: itemsLeft(move) } };

export const each: Behaviour<Each> = {
  enter: (config, here) => {
    const over = here.evaluate(config.over);
    const items = Array.isArray(over) ? (over as readonly Json[]) : [];
    if (items.length > MOST_ITEMS) throw new Halt(problem('case/too-many-items', here.path, String(items.length)));
    return {
      ...taken(config, settle(config, here, { ...none, total: items.length })),
      ...(config.add !== undefined && {
        holds: {
          add: {
            type: 'message',
            name: config.add,
            ...(config.addBy !== undefined && { by: [config.addBy].flat() }),
          },
        },
      }),
      enters: begin(config, here, items, 0),
    };
  },
  on: (config, here, signal) => {
    const now = gathered(here);
    if (signal.type !== 'message') return taken(config, settle(config, here, collect(now, signal)));
    if (now.total >= MOST_ITEMS) throw new Halt(problem('case/too-many-items', here.path, String(now.total + 1)));
    return { memory: { ...now, total: now.total + 1 }, enters: begin(config, here, [signal.body], now.total) };
  },
};
