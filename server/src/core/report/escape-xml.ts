/** A text as XML 1.0 can hold it, in content and in quoted attributes; characters XML has no way to write become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'\t\n\r\u0085\u2028]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Controls, halves of surrogate pairs and the two non-characters. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** `<name a="1">content</name>`, with the content as it is; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number | undefined },
  content: string | readonly string[] = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = typeof content === 'string' ? content : content.map((part) => `\n${part}`).join('');
  if (inside === '') return `<${name}${written}/>`;
  return `<${name}${written}>${inside}${typeof content === 'string' ? '' : '\n'}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
