/** A piece of markup: the text before a tag, and the tag itself (its name in lower case, without a prefix). */
export interface Piece {
  readonly text: string;
  readonly tag: string;
  readonly closing: boolean;
  /** Closed in itself: `<Cell/>`. */
  readonly empty: boolean;
  readonly attributes: string;
}

/** Tags whose content is no text of the page. */
const unread = /<(script|style|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>/gi;
const tags = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/g;

/** Takes markup apart, tag by tag, forgiving what browsers forgive. The text after the last tag is left out. */
export function* pieces(markup: string): Generator<Piece, void, void> {
  const text = markup.replace(unread, '');
  let from = 0;
  for (const found of text.matchAll(tags)) {
    const [whole, closing = '', name = '', attributes = '', empty = ''] = found;
    yield { text: text.slice(from, found.index), tag: name.toLowerCase().replace(/^.*:/, ''), closing: closing !== '', empty: empty !== '', attributes };
    from = found.index + whole.length;
  }
}

/** The value of an attribute, with or without a prefix before its name; undefined where the tag lacks it. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', middot: '·', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  mdash: '—', ndash: '–', hellip: '…', times: '×', yen: '¥', copy: '©', reg: '®', deg: '°', plusmn: '±', micro: 'µ',
};

/** Text with its character references (`&amp;`, `&#20013;`, `&#x4e2d;`) written out; one that is not known stays. */
export function unescapeMarkup(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
