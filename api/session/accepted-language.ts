import { type Language, languages } from '#engine/language/text.ts';

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The first language of an `Accept-Language` header that Dossier speaks (RFC 9110, 12.5.4). */
export function acceptedLanguage(header = ''): Language | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((one) => one.trim().startsWith('q='));
      return { tag: tag.split('-')[0] ?? '', quality: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
    .find(isLanguage);
}
