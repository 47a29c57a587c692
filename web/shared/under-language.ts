import { languages } from '#engine/language/text.ts';

/** Every page's address begins with its language. In a group of its own: routers anchor only what stands at the ends. */
export const UNDER_LANGUAGE = `/:language{(?:${languages.join('|')})}` as const;
