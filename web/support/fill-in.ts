import type { Posted } from '../shared/posted.ts';

/** What a browser would send of a piece of a page, left as it stands. For tests. */
export function sentBy(html: string): Posted {
  const fields = new Map<string, string[]>();
  const send = (name: string | undefined, value: string) => {
    if (name !== undefined) fields.set(name, [...(fields.get(name) ?? []), value]);
  };
  for (const [, attributes = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const { name, type, value = '', checked } = read(attributes);
    const chosen = type === 'radio' || type === 'checkbox' ? checked !== undefined : type !== 'file';
    if (chosen) send(name, value);
  }
  for (const [, attributes = '', content = ''] of html.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g))
    send(read(attributes).name, plain(content));
  for (const [, attributes = '', content = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const options = [...content.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => read(option));
    send(read(attributes).name, (options.find(({ selected }) => selected !== undefined) ?? options[0])?.value ?? '');
  }
  return { fields, files: new Map() };
}

const read = (attributes: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
