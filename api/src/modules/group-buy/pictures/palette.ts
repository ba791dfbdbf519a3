/** The colours of the shop, as on its pages. */
export const colours = {
  brand: '#0B7A3E',
  brandLight: '#E7F5EC',
  price: '#D6281E',
  group: '#C2410C',
  groupLight: '#FFF1E8',
  text: '#1B1F1D',
  second: '#5C6660',
  hint: '#6B746F',
  line: '#E9ECEA',
  card: '#FFFFFF',
};

/** Grounds and figures of the faces on a poster: nobody’s own, so that no face leaves the shop. */
export const faces = [
  { ground: '#DDF0E3', figure: '#5FA97B' },
  { ground: '#FFE7D6', figure: '#D98A5B' },
  { ground: '#E3EBF8', figure: '#7795C9' },
  { ground: '#F6E6EF', figure: '#BE7FA2' },
  { ground: '#F3EED6', figure: '#B19A4B' },
];
