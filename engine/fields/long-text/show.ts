import { plain, type Shower } from '../shower.ts';
import type { LongTextField } from './definition.ts';

export const longText: Shower<LongTextField> = { show: plain };
