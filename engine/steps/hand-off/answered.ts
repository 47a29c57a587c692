/** The message by which a partner answers a hand-off; it is matched by the step's path, so each hears its own answer. */
export const HAND_OFF_ANSWERED = 'hand-off-answered';
