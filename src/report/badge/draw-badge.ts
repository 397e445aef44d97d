import { cellWidth } from '../../text/cell-width.ts';
import { truncateCells } from '../../text/pad-cells.ts';
import type { XmlElement } from '../parts/write-xml.ts';
import type { Badge } from './describe-badge.ts';

const HEIGHT = 20;
/** Pixels between a text and the edge of its field. */
const PADDING = 7;
/** Pixels of a terminal cell at this size of letters; `textLength` makes every font keep to it. */
const CELL = 6.6;
const FONT_SIZE = 11;
/** Baseline of the letters. */
const BASELINE = 14;
/** Cells, so that a badge stays one. */
const LONGEST = 60;
const LABEL_COLOUR = '#24292f';

interface Field {
  text: string;
  x: number;
  width: number;
  colour: string;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

function layField(text: string, x: number, colour: string): Field {
  const short = truncateCells(text, LONGEST);
  return { text: short, x, width: round(cellWidth(short) * CELL + 2 * PADDING), colour };
}

function drawField({ text, x, width, colour }: Field): XmlElement[] {
  return [
    { name: 'rect', attributes: { x, width, height: HEIGHT, fill: colour } },
    {
      name: 'text',
      attributes: {
        x: round(x + PADDING),
        y: BASELINE,
        textLength: round(width - 2 * PADDING),
        lengthAdjust: 'spacingAndGlyphs',
      },
      children: [text],
    },
  ];
}

/** A badge as SVG 1.1: two fields, fonts of the reader's machine, and a title that says it all. */
export function drawBadge({ label, message, colour }: Badge, title: string): XmlElement {
  const left = layField(label, 0, LABEL_COLOUR);
  const right = layField(message, left.width, colour);
  const width = round(left.width + right.width);
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: HEIGHT,
      viewBox: `0 0 ${width} ${HEIGHT}`,
      role: 'img',
      'aria-label': title,
    },
    children: [
      { name: 'title', children: [title] },
      {
        name: 'g',
        attributes: {
          fill: '#ffffff',
          'font-family': 'Verdana, DejaVu Sans, sans-serif',
          'font-size': FONT_SIZE,
        },
        children: [left, right].flatMap(drawField),
      },
    ],
  };
}
