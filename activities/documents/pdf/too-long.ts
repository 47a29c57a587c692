import { ApplicationFailure } from '@temporalio/activity';

/** Drawing takes the event loop: about half a second for so many characters. */
export const MOST_CHARACTERS = 100_000;
export const MOST_PAGES = 60;

/** More than anybody would read, or than fits where it has to: final. */
export const tooLong = (what: string): ApplicationFailure => ApplicationFailure.nonRetryable(what, 'document/too-long');
