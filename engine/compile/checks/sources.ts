import type { Check } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';

/** A field that comes from a register is filled in from that one: people are told where their data comes from (GDPR art. 14). */
export const sources: Check = ({ procedure, scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, kind, step }) => {
      const register = (kind.references?.(step) ?? []).find(({ to, at }) => to === 'partner' && at === '/register');
      if (!register) return [];
      return (kind.writes?.(step) ?? []).flatMap((place) => {
        const [group = '', only] = place.split('.');
        return Object.entries(procedure.data[group] ?? {}).flatMap(([name, { source = 'applicant' }]): Finding[] => {
          if ((only !== undefined && only !== name) || source === 'applicant' || source === register.name) return [];
          const at = pointerTo('data', group, name, 'source');
          return [
            fault('privacy/other-source', at, {
              values: { field: `${group}.${name}`, source, step: id, register: register.name },
              repair: [{ op: 'replace', path: at, value: register.name }],
            }),
          ];
        });
      });
    }),
  );
