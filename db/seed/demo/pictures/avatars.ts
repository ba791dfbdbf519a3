import { shade, tint } from './colour.ts';
import { box, dot, fill, oval, type Svg, solid, stroke } from './pen.ts';
import { sheet } from './scene.ts';

const fringe = 'M116 184C114 122 154 96 202 96C250 96 288 122 284 184C262 170 244 150 232 126C206 156 160 174 116 184Z';
const crop =
  'M114 184C104 112 146 80 204 80C264 80 298 118 286 184C280 160 270 146 254 134C222 148 168 148 142 136C126 150 118 164 114 184Z';
const parted =
  'M114 190C104 112 150 78 212 82C268 86 298 124 286 190C278 168 266 152 240 140C214 128 196 122 180 118C164 148 132 160 114 190Z';

/** Hair lies partly behind the head and partly over it. */
type Hair = (colour: string) => { back: Svg; front: Svg };
const cap = (colour: string): Svg => fill('M104 196C98 110 142 72 200 72C258 72 302 110 296 196Z', shade(colour, 0.6));

const hairs = {
  crop: (c) => ({ back: '', front: fill(crop, c) }),
  parted: (c) => ({ back: '', front: fill(parted, c) }),
  bob: (c) => ({
    back: solid('M100 206C92 108 140 70 200 70C260 70 308 108 300 206C304 250 298 276 286 288H114C102 276 96 250 100 206Z', c, 10),
    front: fill(fringe, c),
  }),
  long: (c) => ({
    back: solid('M98 206C90 106 140 68 200 68C260 68 310 106 302 206C306 270 318 316 330 344H70C82 316 94 270 98 206Z', c, 10),
    front: fill(parted, c),
  }),
  bun: (c) => ({ back: solid(oval(200, 66, 44, 40), c, 10) + cap(c), front: fill(fringe, c) }),
  tails: (c) => ({
    back:
      solid('M96 150C40 140 30 220 60 262C84 250 104 200 108 176Z', c, 8) +
      solid('M304 150C360 140 370 220 340 262C316 250 296 200 292 176Z', c, 8) +
      cap(c),
    front: fill(fringe, c) + dot(102, 160, 13, '#EE7F7A') + dot(298, 160, 13, '#EE7F7A'),
  }),
  curls: (c) => ({
    back: [
      [122, 132],
      [110, 184],
      [290, 184],
      [278, 132],
      [104, 232],
      [296, 232],
    ]
      .map(([x = 0, y = 0]) => dot(x, y, 40, shade(c, 0.6)))
      .join(''),
    front: [
      [136, 128],
      [174, 104],
      [216, 98],
      [258, 114],
      [280, 142],
    ]
      .map(([x = 0, y = 0]) => dot(x, y, 34, c))
      .join(''),
  }),
  bald: (c) => ({ back: dot(112, 186, 26, c) + dot(288, 186, 26, c), front: '' }),
} satisfies Record<string, Hair>;

const glasses =
  stroke(oval(168, 204, 26, 24), '#4A3B36', 6) +
  stroke(oval(234, 204, 26, 24), '#4A3B36', 6) +
  stroke('M194 202Q201 196 208 202', '#4A3B36', 6);
const sunHat =
  solid('M112 150C116 90 150 66 200 66C250 66 284 90 288 150Z', '#F2C96B', 12) +
  fill('M114 128H286L288 152H112Z', '#EE7F7A') +
  solid('M60 158C100 138 300 138 340 158C330 178 70 178 60 158Z', '#F2C96B', 6);
const knitHat =
  solid('M108 166C104 96 148 66 200 66C252 66 296 96 292 166Z', '#5F9C8E', 14) +
  solid(box(98, 146, 204, 40, 20), '#7FB9AA', 8) +
  dot(200, 58, 22, '#F3F0E6');
const beard = (colour: string): Svg =>
  fill('M122 226C128 292 160 310 200 310C240 310 272 292 278 226C262 254 240 252 200 248C160 252 138 254 122 226Z', colour);
const moustache = (colour: string): Svg => stroke('M170 246Q186 234 200 244Q214 234 230 246', colour, 12);

interface Person {
  paper: string;
  skin: string;
  hair: keyof typeof hairs;
  colour: string;
  shirt: string;
  extra?: Svg;
  smile?: 'open';
}

const people: readonly Person[] = [
  { paper: '#F8D9C6', skin: '#F8CFA9', hair: 'bob', colour: '#4A332B', shirt: '#5FAE7B' },
  { paper: '#CFE6EE', skin: '#F3C39A', hair: 'crop', colour: '#33302F', shirt: '#F0A65A', smile: 'open' },
  { paper: '#DCEED1', skin: '#F6CBA5', hair: 'bun', colour: '#D5D0CC', shirt: '#B2678A', extra: glasses },
  { paper: '#FAE6B8', skin: '#EDB68B', hair: 'bald', colour: '#C9C5C0', shirt: '#4F86A6', extra: moustache('#C9C5C0') },
  { paper: '#E6E0F0', skin: '#FAD6B5', hair: 'long', colour: '#6B4430', shirt: '#F6F1E6', smile: 'open' },
  { paper: '#FADFE3', skin: '#F8CFA9', hair: 'tails', colour: '#3B2A26', shirt: '#F6D25C', smile: 'open' },
  { paper: '#D5ECE1', skin: '#E9B187', hair: 'parted', colour: '#2F2A28', shirt: '#3F5F78', extra: glasses },
  { paper: '#F4E1CD', skin: '#F3C39A', hair: 'curls', colour: '#7A4630', shirt: '#6DA5B8' },
  { paper: '#D3E8EF', skin: '#F6CBA5', hair: 'long', colour: '#2F2A2C', shirt: '#E5798A', extra: sunHat },
  { paper: '#F8DAD6', skin: '#EAB48C', hair: 'crop', colour: '#4A3830', shirt: '#7FA35A', extra: beard('#4A3830') },
  { paper: '#E3EBCF', skin: '#FAD6B5', hair: 'bob', colour: '#8A5A3A', shirt: '#D9784A', extra: knitHat },
  { paper: '#DAE6F3', skin: '#F8CFA9', hair: 'parted', colour: '#5A3D30', shirt: '#8C7BC0', smile: 'open' },
];

function mouth({ smile }: Person): Svg {
  return smile
    ? fill('M172 246H230C226 272 214 280 201 280C188 280 176 272 172 246Z', '#8E3B3A') + fill('M178 246H224V254H178Z', '#ffffff')
    : stroke('M178 252Q201 272 224 252', '#9A4F42', 7);
}

function draw(person: Person): Svg {
  const { paper, skin, shirt, extra = '' } = person;
  const hair = hairs[person.hair](person.colour);
  return sheet(
    400,
    400,
    fill('M0 0H400V400H0Z', paper) +
      dot(184, 176, 168, tint(paper, 0.4)) +
      hair.back +
      solid('M62 400C62 334 124 306 200 306C276 306 338 334 338 400Z', shirt, 18) +
      fill('M168 262H232V308C232 330 168 330 168 308Z', shade(skin, 0.9)) +
      dot(114, 206, 20, shade(skin, 0.5)) +
      dot(286, 206, 20, shade(skin, 0.5)) +
      solid('M116 180C116 126 152 98 200 98C248 98 284 126 284 180C284 252 250 296 200 296C150 296 116 252 116 180Z', skin, 12) +
      dot(146, 240, 16, '#EE8F7F', 0.4) +
      dot(256, 240, 16, '#EE8F7F', 0.4) +
      hair.front +
      dot(168, 206, 8, '#2D2624') +
      dot(234, 206, 8, '#2D2624') +
      stroke('M154 180Q168 172 182 179M220 179Q234 172 248 180', shade(person.colour, 0.6), 6) +
      stroke('M201 214Q194 228 203 230', shade(skin, 1.8), 5) +
      extra +
      mouth(person),
  );
}

export const avatars: readonly Svg[] = people.map(draw);
