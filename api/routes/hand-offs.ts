import { z } from 'zod';
import { findHandOff } from '#store/hand-offs/find-hand-off.ts';
import { isSignedBy, SIGNATURE_HEADER } from '#store/hand-offs/signature.ts';
import { openRoute } from '../http/route.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { id, jsonObject, text } from '../shapes/parts.ts';
import { answerHandOff } from '../use-cases/answer-hand-off.ts';

export const handOffs = [
  openRoute({
    method: 'post',
    path: '/api/hand-offs/{id}/answer',
    operationId: 'answerHandOff',
    summary: `A partner answers what was handed off to it. Signed with the shared secret in ${SIGNATURE_HEADER}.`,
    access: 'partner',
    params: z.object({ id }),
    body: z.strictObject({ outcome: text(60), data: jsonObject.optional() }),
    answers: {
      200: {
        description: 'The case has taken it in; the same again changes nothing',
        schema: z.object({ id, outcome: z.string() }),
      },
    },
    refusals: ['hand-off/signature', 'hand-off/not-offered', 'hand-off/answered', 'hand-off/too-late', 'case/halted'],
    handle: async ({ deps, params, body, text: signed, header }) => {
      const handOff = await findHandOff(deps.store.db, params.id);
      const partner = handOff && deps.partners[handOff.partner];
      if (!handOff || !partner || !isSignedBy(partner.secret, header(SIGNATURE_HEADER), signed, deps.now()))
        return refuse('hand-off/signature', `Sign the body as the hand-off was signed, in ${SIGNATURE_HEADER}.`);
      const answer = await answerHandOff(deps, handOff, body);
      return answer instanceof Refusal ? answer : { status: 200, body: { id: handOff.id, outcome: answer.outcome } };
    },
  }),
];
