import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { documentJson, documentShape } from '../shapes/document.ts';
import { id, slug, words } from '../shapes/parts.ts';
import { previewLetter } from '../use-cases/preview-letter.ts';
import { readDocument } from '../use-cases/read-document.ts';
import { revokeDocument } from '../use-cases/revoke-document.ts';
import { uploadDocument } from '../use-cases/upload-document.ts';

const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png'];

export const documents = [
  route({
    method: 'post',
    path: '/api/documents',
    operationId: 'uploadDocument',
    summary: 'Uploads a PDF, JPEG or PNG of up to 10 MB, to be named in an application or with a task.',
    access: ['citizen', 'officer'],
    upload: 'document',
    body: z.custom<{ readonly name: string; readonly bytes: Uint8Array }>(),
    answers: {
      201: {
        description: 'It is kept; only you can read it until it belongs to a case',
        schema: documentShape,
        links: { readDocument: { operationId: 'readDocument', parameters: { id: '$response.body#/id' } } },
      },
    },
    refusals: [
      'document/empty',
      'document/too-large',
      'document/wrong-type',
      'document/wrong-name',
      'document/active-content',
      'document/unreadable',
      'document/harmful',
    ],
    handle: async ({ deps, asker, body }) => {
      const document = await uploadDocument(deps, asker, body);
      return document instanceof Refusal ? document : { status: 201, body: documentJson(document) };
    },
  }),
  route({
    method: 'get',
    path: '/api/documents/{id}',
    operationId: 'readDocument',
    summary: 'The bytes of a document that you may read.',
    access: ['citizen', 'officer'],
    params: z.object({ id }),
    answers: { 200: { description: 'The document', mediaTypes: ACCEPTED } },
    handle: async ({ deps, asker, params }) => {
      const read = await readDocument(deps, asker, params.id);
      if (read instanceof Refusal) return read;
      const { document, bytes } = read;
      return { status: 200, bytes, headers: downloadHeaders(document.name, document.type, document.sha256) };
    },
  }),
  route({
    method: 'get',
    path: '/api/cases/{id}/letters/{letter}',
    operationId: 'previewLetter',
    summary: 'A letter of the case as it would go out now, for its officers. Nothing is issued.',
    access: ['officer'],
    params: z.object({ id, letter: slug }),
    answers: { 200: { description: 'The letter, marked as not issued', mediaTypes: ['application/pdf'] } },
    refusals: ['document/not-yet'],
    handle: async ({ deps, asker, params }) => {
      const bytes = await previewLetter(deps, asker, params.id, params.letter);
      return bytes instanceof Refusal ? bytes : { status: 200, bytes, headers: previewHeaders(params.letter) };
    },
  }),
  route({
    method: 'post',
    path: '/api/documents/{id}/revoke',
    operationId: 'revokeDocument',
    summary: 'Says that a letter is no longer valid, for good. Whoever has it verified is told so.',
    access: ['officer', 'operator'],
    params: z.object({ id }),
    body: z.strictObject({ why: words(1000).describe('Kept with it, and shown to officers') }),
    answers: { 200: { description: 'It is revoked', schema: documentShape } },
    refusals: ['document/revoked'],
    handle: async ({ deps, asker, params, body }) => {
      const document = await revokeDocument(deps, asker, params.id, body.why);
      return document instanceof Refusal ? document : { status: 200, body: documentJson(document) };
    },
  }),
];

/** Shown in the reader of the browser, and kept nowhere. */
export const previewHeaders = (letter: string): Record<string, string> => ({
  'content-type': 'application/pdf',
  'content-disposition': `inline; filename="${letter}.pdf"`,
  'cache-control': 'private, no-store',
});

/** Saved, never shown as part of the site, whatever it contains. */
export function downloadHeaders(name: string, type: string, sha256: string): Record<string, string> {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    etag: `"${sha256}"`,
  };
}
