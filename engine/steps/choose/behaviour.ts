import { type Behaviour, leave } from '../../kernel/behaviour.ts';
import type { Choose } from './definition.ts';

export const choose: Behaviour<Choose> = { enter: () => leave() };
