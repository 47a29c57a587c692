import { z } from 'zod';
import { openRoute } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { acceptedLanguage } from '../session/accepted-language.ts';
import { verdictJson, verdictShape } from '../shapes/verdict.ts';
import { type Verdict, verifyCode, verifyUpload } from '../use-cases/verify-document.ts';

const answers = { 200: { description: 'What can be said of it', schema: verdictShape } };

/** In the language of `Accept-Language`, else in English. */
const said = (verdict: Verdict, header: (name: string) => string | undefined) => ({
  status: 200,
  body: verdictJson(verdict, acceptedLanguage(header('accept-language')) ?? 'en'),
});

export const verify = [
  openRoute({
    method: 'get',
    path: '/verify/{code}',
    operationId: 'verifyCode',
    summary: 'Whether a letter with this code was issued here, and is still valid.',
    access: 'anyone',
    counted: true,
    params: z.object({ code: z.string().max(40) }),
    page: true,
    answers,
    handle: async ({ deps, params, header }) => said(await verifyCode(deps, params.code), header),
  }),
  openRoute({
    method: 'post',
    path: '/verify',
    operationId: 'verifyFile',
    summary: 'Whether a file is a letter that was issued here, unchanged, and is still valid. It is not kept.',
    access: 'anyone',
    counted: true,
    upload: 'any',
    page: true,
    body: z.custom<{ readonly bytes: Uint8Array }>(),
    answers,
    refusals: ['document/empty', 'document/too-large'],
    handle: async ({ deps, body, header }) => {
      const verdict = await verifyUpload(deps, body.bytes);
      return verdict instanceof Refusal ? verdict : said(verdict, header);
    },
  }),
];
