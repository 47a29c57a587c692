import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { openRoute } from '../http/route.ts';
import { isProblemCode, problemKinds } from '../problems/problem-codes.ts';
import { nothingHere } from '../problems/refusal.ts';

const word = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
const pages = new URL('../../docs/problems/', import.meta.url);

/** The pages to which the `type` of a problem leads. */
export const problems = [
  openRoute({
    method: 'get',
    path: '/docs/problems/{family}/{name}',
    operationId: 'explainProblem',
    summary: 'What a problem’s code means and what to do about it.',
    access: 'anyone',
    params: z.object({ family: word, name: word }),
    answers: { 200: { description: 'The page', mediaTypes: ['text/markdown'] } },
    handle: async ({ params: { family, name } }) => {
      const code = `${family}/${name}`;
      const page = await readFile(new URL(`${code}.md`, pages), 'utf8').catch(() => titleOf(code));
      if (page === undefined) return nothingHere();
      const headers = { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': 'public, max-age=3600' };
      return { status: 200, bytes: Buffer.from(page), headers };
    },
  }),
];

const titleOf = (code: string): string | undefined =>
  isProblemCode(code)
    ? `# ${problemKinds[code].title}\n\n\`${code}\`, status ${problemKinds[code].status}\n`
    : undefined;
