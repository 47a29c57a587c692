import { plain, type Shower } from '../shower.ts';
import type { TextField } from './definition.ts';

export const text: Shower<TextField> = { show: plain, name: plain };
