import { Refusal } from '#api/problems/refusal.ts';
import { downloadHeaders } from '#api/routes/documents.ts';
import { exportCase } from '#api/use-cases/export-case.ts';
import { readDocument } from '#api/use-cases/read-document.ts';
import type { PagesApp } from './pages-app.ts';

/** Letters and uploads, and all of a case at once, to be saved. */
export function mountDocuments(pages: PagesApp): void {
  pages.show('/documents/:id', async ({ c, screen, part }) => {
    const read = await readDocument(screen.deps, screen.asker, part('id'));
    if (read instanceof Refusal) return read;
    const { document, bytes } = read;
    return c.body(new Uint8Array(bytes), 200, downloadHeaders(document.name, document.type, document.sha256));
  });

  pages.show('/cases/:id/file', async ({ c, screen, part }) => {
    const exported = await exportCase(screen.deps, screen.asker, part('id'));
    if (exported instanceof Refusal) return exported;
    const { name, zip, sha256 } = exported;
    return c.body(new Uint8Array(zip), 200, downloadHeaders(name, 'application/zip', sha256));
  });
}
