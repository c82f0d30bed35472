/** What tags write on themselves, and what a story alone needs. */
const own = new Set(['lang', 'dir', 'state', 'aria-busy', 'role']);
/** What `<varai-form>` writes on the form that it looks after. */
const given = 'novalidate';
const provider = 'base-url="https://portal.example.com" session-url="/varai-session"';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function attributesOf(element: Element): string {
  const isOurs = element.localName.startsWith('varai-');
  const written = [...element.attributes]
    .filter(({ name }) => name !== given && !(isOurs && own.has(name)))
    .map(({ name, value }) => (value === '' ? name : `${name}="${escaped(value)}"`));
  const needed = element.localName === 'varai-provider' ? [provider] : [];
  return [...needed, ...written].map((one) => ` ${one}`).join('');
}

const empty = new Set(['input', 'br', 'hr', 'img']);

function lines(node: Node, indent: string): string[] {
  if (node instanceof Text)
    return node.data.trim() ? [`${indent}${escaped(node.data.trim().replaceAll(/\s+/gu, ' '))}`] : [];
  if (!(node instanceof Element)) return [];
  const tag = `<${node.localName}${attributesOf(node)}>`;
  if (empty.has(node.localName)) return [`${indent}${tag}`];
  const inner = [...node.childNodes].flatMap((one) => lines(one, `${indent}  `));
  const end = `</${node.localName}>`;
  const short = inner.length === 1 && `${tag}${inner[0]!.trim()}${end}`;
  if (inner.length === 0) return [`${indent}${tag}${end}`];
  if (short && short.length + indent.length < 100 && !inner[0]!.includes('<')) return [`${indent}${short}`];
  return [`${indent}${tag}`, ...inner, `${indent}${end}`];
}

/** What stands in an element, as somebody would write it into a page: read from the page that is drawn, so it is what is seen. */
export const markupOf = (element: Element): string =>
  [...element.childNodes].flatMap((one) => lines(one, '')).join('\n');
