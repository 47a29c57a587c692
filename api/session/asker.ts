import type { Person } from '#store/people/person.ts';

/** Who asks: known by the session, with what they may do right now. */
export interface Asker {
  readonly person: string;
  readonly name: string;
  readonly language: string;
  readonly kind: Person['kind'];
  readonly groups: readonly string[];
}

/** In which ways somebody can use Dossier; one person may have several. */
export type Capacity = 'citizen' | 'officer' | 'operator' | 'designer' | 'publisher';

export const everybody: readonly Capacity[] = ['citizen', 'officer', 'operator', 'designer', 'publisher'];

const OPERATORS = 'operators';
const DESIGNERS = 'designers';
const PUBLISHERS = 'publishers';
const notOfficers: readonly string[] = [OPERATORS, DESIGNERS, PUBLISHERS];

export const askerFrom = ({ id, name, language, kind, groups }: Person): Asker => ({
  person: id,
  name,
  language,
  kind,
  groups,
});

export const isOperator = ({ kind, groups }: Asker): boolean => kind === 'staff' && groups.includes(OPERATORS);

export function capacitiesOf(asker: Asker): Capacity[] {
  const { kind, groups } = asker;
  if (kind !== 'staff') return kind === 'citizen' ? ['citizen'] : [];
  const capacities: Capacity[] = [];
  if (groups.some((group) => !notOfficers.includes(group))) capacities.push('officer');
  if (isOperator(asker)) capacities.push('operator');
  if (groups.includes(DESIGNERS)) capacities.push('designer');
  if (groups.includes(PUBLISHERS)) capacities.push('publisher');
  return capacities;
}
