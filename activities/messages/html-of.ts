import type { Message } from '#store/messages/message.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same words as one plain column, in the reader's own colours: nothing remote, nothing that tracks. */
export function htmlOf(
  { subject, body, language }: Pick<Message, 'subject' | 'body' | 'language'>,
  link: string,
): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0 auto;max-width:36em;padding:1em;font:1em/1.5 sans-serif;overflow-wrap:anywhere">
${paragraphs}
<p><a href="${escaped(link)}">${escaped(link)}</a></p>
</body>
</html>`;
}
