/** What of a drawn element's look is written into a picture: it must stand by itself, without the page's style sheets. */
const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight'] as const;
/** Pixels for each unit of the drawing. */
const fineness = 2;
const margin = 12;

/** A chart as a file of its own, in the colours of paper whatever the page's theme is, with its title above. */
export function svgText(chart: SVGSVGElement, title: string): string {
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
  const [ink = '', ground = ''] = ['--text', '--panel'].map((name) => paper.getPropertyValue(name).trim());
  const font = getComputedStyle(chart).fontFamily;
  document.documentElement.dataset['theme'] = theme ?? 'light';

  const { width, height } = chart.viewBox.baseVal;
  const head = 28;
  const [wide, high] = [width + 2 * margin, height + head + 2 * margin];
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + head));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  name.textContent = title;
  for (const [key, value] of Object.entries({ x: margin, y: margin + 14, fill: ink, 'font-size': 15, 'font-weight': 600, 'font-family': font })) name.setAttribute(key, String(value));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}"><rect width="${wide}" height="${high}" fill="${ground}"/>${new XMLSerializer().serializeToString(name)}${text}</svg>`;
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
