/** The event by which operation tells an open case that a law has changed; it is matched by the law's id. */
export const LAW_CHANGED = 'law-changed';
