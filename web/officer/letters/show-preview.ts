import { Refusal } from '#api/problems/refusal.ts';
import { previewHeaders } from '#api/routes/documents.ts';
import { previewLetter } from '#api/use-cases/preview-letter.ts';
import type { PagesApp } from '../../shared/pages-app.ts';

/** A letter as it would go out now. */
export function mountPreviews(pages: PagesApp): void {
  pages.show('/cases/:id/letters/:letter', async ({ c, screen, part }) => {
    const bytes = await previewLetter(screen.deps, screen.asker, part('id'), part('letter'));
    if (bytes instanceof Refusal) return bytes;
    return c.body(new Uint8Array(bytes), 200, previewHeaders(part('letter')));
  });
}
