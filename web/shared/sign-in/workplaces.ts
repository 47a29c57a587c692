import type { CurrentProcedure } from '#api/use-cases/list-procedures.ts';
import type { Text } from '#engine/language/text.ts';
import type { Person } from '#store/people/person.ts';

/** A role in a procedure, with those who have it. */
export interface Post {
  readonly role: Text;
  readonly people: readonly Person[];
}

/** An authority with its procedures, and who works on each of them as what. */
export interface Workplace {
  readonly authority: string;
  readonly services: readonly { readonly name: Text; readonly posts: readonly Post[] }[];
}

/** Where people work, by the roles of the procedures that can be applied for; a role that nobody has is left out. */
export function workplacesOf(people: readonly Person[], current: readonly CurrentProcedure[]): Workplace[] {
  const procedures = Map.groupBy(
    current.map(({ procedure }) => procedure),
    ({ service }) => service.authority,
  );
  return [...procedures].map(([authority, ours]) => ({
    authority,
    services: ours.map(({ service, roles = {} }) => ({
      name: service.name,
      posts: Object.values(roles)
        .map(({ name, group }) => ({ role: name, people: people.filter(({ groups }) => groups.includes(group)) }))
        .filter(({ people: holders }) => holders.length > 0),
    })),
  }));
}
