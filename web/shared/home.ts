import { type Asker, type Capacity, capacitiesOf } from '#api/session/asker.ts';

const HOMES: Readonly<Record<Capacity, string>> = {
  citizen: '/applications',
  officer: '/inbox',
  operator: '/incidents',
  designer: '/procedures',
  publisher: '/proposals',
};

/** Where somebody begins. */
export function homeOf(asker: Asker | undefined): string {
  const [capacity] = asker ? capacitiesOf(asker) : [];
  return capacity === undefined ? '/services' : HOMES[capacity];
}
