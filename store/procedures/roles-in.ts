/** The roles that a definition declares, each with the group of people who hold it. */
export function rolesIn(definition: object): { readonly role: string; readonly group: string }[] {
  const roles = 'roles' in definition ? definition.roles : undefined;
  if (typeof roles !== 'object' || roles === null) return [];
  return Object.entries(roles as Record<string, { readonly group?: unknown }>).flatMap(([role, { group }]) =>
    typeof group === 'string' ? [{ role, group }] : [],
  );
}
