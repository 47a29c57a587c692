import { plain, type Shower } from '../shower.ts';
import type { PhoneField } from './definition.ts';

export const phone: Shower<PhoneField> = { show: plain };
