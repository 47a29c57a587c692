import { wordsIn } from '../../language/words-in.ts';
import type { Exported, Format } from '../format.ts';
import { wordsOf } from '../words/words.ts';
import { escapeXml } from '../xml.ts';
import { drawingOf } from './picture.ts';
import { type Laid, LINE, type PlacedArrow, type PlacedBox, place, SMALL_LINE, type Written } from './place.ts';
import { arrowLine, outline, STYLE, symbol } from './shapes.ts';

/** A picture of the procedure: SVG that stands alone, with words for those who do not see it. */
export const diagram: Format = {
  summary: 'the procedure as a picture, in SVG',
  write: drawDiagram,
};

export async function drawDiagram(exported: Exported): Promise<string> {
  const { procedure, scopes, language } = exported;
  const [outermost] = scopes;
  const laid = outermost ? await place(drawingOf(outermost, exported)) : undefined;
  const title = wordsIn(procedure.service.name, language);
  return laid ? svg(laid, title, language, exported) : '';
}

function svg(
  { width, height, boxes, arrows, captions }: Laid,
  title: string,
  language: string,
  exported: Exported,
): string {
  const size = `viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}"`;
  const steps = boxes.map(({ box: { name, who } }) => (who === undefined ? name : `${name} (${who})`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description" xml:lang="${language}" lang="${language}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(`${wordsOf(exported.language).stepsOf}: ${steps.join('; ')}.`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>`,
    ...boxes.filter(({ box }) => box.inside.length > 0).map(boxSvg),
    ...arrows.map(arrowSvg),
    ...boxes.filter(({ box }) => box.inside.length === 0).map(boxSvg),
    ...captions.map((caption) => textSvg(caption, 'small')),
    '</svg>',
    '',
  ].join('\n');
}

const boxSvg = ({ box, x, y, width, height, name, who }: PlacedBox): string =>
  `<g class="${box.look}">${outline(box.look, { x, y, width, height })}${textSvg(name, 'name')}${
    who ? textSvg(who, 'small') : ''
  }${symbol(box.look, { x, y, width, height })}</g>`;

const arrowSvg = ({ points, triggered, label }: PlacedArrow): string =>
  `<path class="${triggered ? 'way event' : 'way'}" d="${arrowLine(points)}" marker-end="url(#head)"/>${
    label ? textSvg(label, 'small') : ''
  }`;

/** Lines one below the other, each in the middle. */
function textSvg({ lines, small, x, y }: Written, kind: string): string {
  const step = small ? SMALL_LINE : LINE;
  const spans = lines.map(
    (line, i) => `<tspan x="${round(x)}" y="${round(y + (i + 0.78) * step)}">${escapeXml(line)}</tspan>`,
  );
  return `<text class="${kind}" text-anchor="middle">${spans.join('')}</text>`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
