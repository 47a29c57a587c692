import { z } from 'zod';

export const trespass = (name: string): string => z.string().parse(name);
