import { colours, faces } from './palette.ts';
import { type Line, line } from './text.ts';

const MOST = 7;
const SIZE = 68;
const STEP = 82;

export interface SeatsShown {
  size: number;
  paid: number;
  filled: number;
}

/** Round faces for who has paid, empty rings for who may still come; a large group shows the first and a number. */
export async function drawSeats({ size, paid, filled }: SeatsShown, x: number, middle: number): Promise<string> {
  const shown = size <= MOST ? size : MOST - 1;
  const more = size > shown ? await line(`+${size - shown}`, { size: 26, weight: 700, colour: colours.second }) : null;
  const merchant = filled > 0 ? await line('补', { size: 26, weight: 700, colour: colours.second }) : null;
  const seats = Array.from({ length: shown }, (_, at) => {
    const centre = x + SIZE / 2 + at * STEP;
    if (at < paid) return face(centre, middle, at);
    return at < paid + filled ? disc(centre, middle, merchant!) : ring(centre, middle);
  });
  return seats.join('') + (more ? disc(x + SIZE / 2 + shown * STEP, middle, more) : '');
}

function face(x: number, y: number, at: number): string {
  const { ground, figure } = faces[at % faces.length]!;
  const r = SIZE / 2;
  return `<g transform="translate(${x} ${y})"><clipPath id="seat${at}"><circle r="${r}"/></clipPath><circle r="${r}" fill="${ground}"/>
    <g clip-path="url(#seat${at})" fill="${figure}"><circle cy="-7" r="12.5"/><ellipse cy="31" rx="23" ry="21"/></g></g>`;
}

const ring = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})" fill="none" stroke="${colours.group}" stroke-linecap="round">
    <circle r="${SIZE / 2 - 1.5}" stroke-width="2.5" stroke-dasharray="7 6.6" stroke-opacity=".6"/>
    <path d="M-9 0H9M0-9V9" stroke-width="3.5"/></g>`;

const disc = (x: number, y: number, words: Line): string =>
  `<circle cx="${x}" cy="${y}" r="${SIZE / 2}" fill="${colours.line}"/>${words.at(x - words.width / 2, y + 9.5)}`;
