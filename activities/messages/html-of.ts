import type { MailContent } from './mail-content.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraph = (text: string): string => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;

/** The same words as one plain column, in the reader's own colours: nothing remote, nothing that tracks. */
export const htmlOf = ({ subject, body, language, link, below = [] }: MailContent): string => `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0 auto;max-width:36em;padding:1em;font:1em/1.5 sans-serif;overflow-wrap:anywhere">
${body
  .split(/\n{2,}/)
  .map(paragraph)
  .join('\n')}
<p><a href="${escaped(link)}">${escaped(link)}</a></p>
${below.map(paragraph).join('\n')}
</body>
</html>`;
