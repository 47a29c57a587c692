import type { Run, Text } from '#pdf/text/text.ts';

const ADDRESS = /https:\/\/[^\s<>"„“»]*[^\s<>"„“».,;:!?)\]]/g;

/** Addresses of pages within a text as links. */
export function linked(text: string): Text {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const [url] = found;
    if (!URL.canParse(url)) continue;
    if (found.index > from) runs.push({ text: text.slice(from, found.index) });
    runs.push({ text: url, link: url });
    from = found.index + url.length;
  }
  if (runs.length === 0) return text;
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs;
}
