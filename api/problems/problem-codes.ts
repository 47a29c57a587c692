interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Every way in which the API says no. Each code has a page, docs/problems/<code>.md. */
export const problemKinds = {
  'request/malformed': { status: 400, title: 'The request cannot be read' },
  'request/too-deep': { status: 400, title: 'The JSON is nested too deeply' },
  'request/invalid': { status: 422, title: 'The request does not have the expected shape' },
  'request/forged': { status: 403, title: 'The request comes from another site' },
  'request/method': { status: 405, title: 'This address does not know this method' },
  'request/too-large': { status: 413, title: 'The request is too large' },
  'request/media-type': { status: 415, title: 'The request has the wrong media type' },
  'session/required': { status: 401, title: 'Who are you?' },
  'access/not-found': { status: 404, title: 'There is nothing here for you' },
  'list/cursor': { status: 404, title: 'The list has no such page' },
  'idempotency/missing-key': { status: 400, title: 'The request has no Idempotency-Key' },
  'idempotency/in-progress': { status: 409, title: 'The same request is still being worked on' },
  'idempotency/other-payload': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'procedure/unknown': { status: 404, title: 'There is no such procedure' },
  'procedure/retired': { status: 409, title: 'This version takes no new applications' },
  'procedure/invalid': { status: 422, title: 'The definition has errors' },
  'procedure/conflict': { status: 409, title: 'This version is published with other content' },
  'application/invalid': { status: 422, title: 'The application is not complete or not right' },
  'application/not-by-you': { status: 403, title: 'The procedure does not take applications from you like this' },
  'application/blocked': { status: 422, title: 'The application does not meet a condition for filing' },
  'task/done': { status: 409, title: 'The task is no longer open' },
  'task/claimed': { status: 409, title: 'Somebody else is working on this task' },
  'task/invalid': { status: 422, title: 'What was entered is not complete or not right' },
  'event/invalid': { status: 422, title: 'What was entered is not complete or not right' },
  'event/not-offered': { status: 422, title: 'The task does not offer this outcome' },
  'event/same-person': { status: 409, title: 'Somebody else has to do this: four eyes' },
  'event/too-late': { status: 409, title: 'The case has gone on meanwhile' },
  'event/not-awaited': { status: 409, title: 'The case does not wait for this now' },
  'message/unknown': { status: 404, title: 'The procedure knows no such event' },
  'message/not-yours': { status: 404, title: 'There is nothing here for you' },
  'case/halted': { status: 409, title: 'The case stands still until it is mended' },
  'incident/resolved': { status: 409, title: 'The incident is no longer open' },
  'hand-off/signature': { status: 401, title: 'The answer is not signed by the partner' },
  'hand-off/not-offered': { status: 422, title: 'The hand-off does not know this answer' },
  'hand-off/answered': { status: 409, title: 'The hand-off was answered otherwise before' },
  'hand-off/too-late': { status: 409, title: 'The case no longer waits for this answer' },
  'document/empty': { status: 422, title: 'The file is empty' },
  'document/too-large': { status: 413, title: 'The file is too large' },
  'document/wrong-type': { status: 422, title: 'The file is of a type that is not accepted' },
  'document/wrong-name': { status: 422, title: 'The name of the file cannot be used' },
  'document/active-content': { status: 422, title: 'The PDF contains active content' },
  'document/unreadable': { status: 422, title: 'The file cannot be looked into' },
  'document/harmful': { status: 422, title: 'The file contains harmful software' },
  'document/not-yet': { status: 409, title: 'The letter cannot be written yet' },
  'document/revoked': { status: 409, title: 'The document was revoked before' },
  'document/not-yours': { status: 422, title: 'There is no such upload of yours' },
  'store/text-unstorable': { status: 422, title: 'A text contains characters that cannot be kept' },
  'service/away': { status: 503, title: 'Dossier cannot work just now' },
  'service/not-yet': { status: 503, title: 'It is taking longer than usual' },
  'service/fault': { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemKinds;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemKinds, code);
