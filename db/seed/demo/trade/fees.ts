/** What the shops ask for a parcel; a shop that is not named sends free of charge. */
export const demoExpressFees: Readonly<Record<string, { baseFen: number; freeAboveFen: number | null }>> = {
  xiansheng: { baseFen: 600, freeAboveFen: 5900 },
  haowu: { baseFen: 800, freeAboveFen: null },
};
