import { writeFileSync } from 'node:fs';
import { patternsTable } from './patterns-table.ts';

writeFileSync(new URL('../../docs/patterns.md', import.meta.url), patternsTable());
