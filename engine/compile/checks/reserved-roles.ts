import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';
import { RESERVED_ROLES } from '../names-of.ts';

/** The roles that every procedure has are not declared once more: who holds them is not a group's affair. */
export const reservedRoles: Check = ({ procedure }) =>
  RESERVED_ROLES.filter((role) => Object.hasOwn(procedure.roles ?? {}, role)).map((role) =>
    fault('reference/reserved-role', pointerTo('roles', role), { values: { role } }),
  );
