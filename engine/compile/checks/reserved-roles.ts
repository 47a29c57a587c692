import type { Check } from '../check.ts';
import { error, pointerTo } from '../finding.ts';
import { RESERVED_ROLES } from '../names-of.ts';

/** The roles that every procedure has are not declared once more: who holds them is not a group's affair. */
export const reservedRoles: Check = ({ procedure }) =>
  RESERVED_ROLES.filter((role) => Object.hasOwn(procedure.roles ?? {}, role)).map((role) =>
    error(
      'reference/reserved-role',
      pointerTo('roles', role),
      `The role "${role}" exists in every procedure and has no group.`,
      'Choose another id for this role.',
    ),
  );
