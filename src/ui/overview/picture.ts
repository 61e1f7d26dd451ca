/** What of a drawn element's look is written into a picture: it must stand by itself, without the page's style sheets. */
const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight'] as const;
/** Pixels for each unit of the drawing. */
const fineness = 2;
const margin = 12;
/** Size and height of a line of what is said above the drawing. */
const noteSize = 12;
const noteLine = 17;

/** A chart as a file of its own, in the colours of paper whatever the page's theme is, with its title and what is to be known of it above. */
export function svgText(chart: SVGSVGElement, title: string, notes: readonly string[]): string {
  const { theme } = document.documentElement.dataset;
  // Back before the page is painted again.
  document.documentElement.dataset['theme'] = 'light';
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>('*')];
  for (const [at, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[at];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const look of looks) element.setAttribute(look, style.getPropertyValue(look));
    for (const name of ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'data-testid']) element.removeAttribute(name);
  }
  const paper = getComputedStyle(document.documentElement);
  const [ink = '', pale = '', ground = ''] = ['--text', '--muted', '--panel'].map((name) => paper.getPropertyValue(name).trim());
  const font = getComputedStyle(chart).fontFamily;
  document.documentElement.dataset['theme'] = theme ?? 'light';

  const { width, height } = chart.viewBox.baseVal;
  const lines = notes.flatMap((note) => wrapped(note, width, `${noteSize}px ${font}`));
  const head = 28 + (lines.length === 0 ? 0 : lines.length * noteLine + 4);
  const [wide, high] = [width + 2 * margin, height + head + 2 * margin];
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + head));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy);
  const line = (words: string, look: Readonly<Record<string, string | number>>): string => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    element.textContent = words;
    for (const [key, value] of Object.entries({ x: margin, 'font-family': font, ...look })) element.setAttribute(key, String(value));
    return new XMLSerializer().serializeToString(element);
  };
  const above = [line(title, { y: margin + 14, fill: ink, 'font-size': 15, 'font-weight': 600 }), ...lines.map((words, at) => line(words, { y: margin + 18 + (at + 1) * noteLine, fill: pale, 'font-size': noteSize }))];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}"><rect width="${wide}" height="${high}" fill="${ground}"/>${above.join('')}${text}</svg>`;
}

/** A sentence in lines that are no wider than that: broken between words, and between any two Chinese characters. */
function wrapped(sentence: string, width: number, font: string): readonly string[] {
  const brush = document.createElement('canvas').getContext('2d');
  if (brush === null) return [sentence];
  brush.font = font;
  const lines: string[] = [];
  let line = '';
  for (const part of sentence.match(/[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+|./gu) ?? []) {
    // A mark of punctuation stays with what it ends.
    if (line !== '' && brush.measureText((line + part).trimEnd()).width > width && !/^[，。；：、）”]/u.test(part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A chart's file as a picture of pixels; null where the browser cannot draw it. */
export async function pngBytes(svg: string): Promise<Uint8Array | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * fineness;
  canvas.height = image.naturalHeight * fineness;
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
