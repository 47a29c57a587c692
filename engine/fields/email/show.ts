import { plain, type Shower } from '../shower.ts';
import type { EmailField } from './definition.ts';

export const email: Shower<EmailField> = { show: plain };
