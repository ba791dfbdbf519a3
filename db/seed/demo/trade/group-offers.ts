/** The demo's group-buys: which goods, how many neighbours, and when, in days from the end of the month. */
export interface PlannedOffer {
  product: string;
  size: number;
  hours: number;
  /** What of the price is asked in a group, and of the one who starts it. */
  share: number;
  starterShare: number | null;
  quota: number;
  from: number;
  until: number;
  perOrderLimit: number;
  perPersonLimit: number;
  newcomersOnly: boolean;
  virtualFill: boolean;
  published: boolean;
}

const usual = {
  hours: 24,
  starterShare: null,
  quota: 60,
  from: -9,
  until: 12,
  perOrderLimit: 2,
  perPersonLimit: 6,
  newcomersOnly: false,
  virtualFill: false,
  published: true,
};

export const demoOffers: readonly PlannedOffer[] = [
  { ...usual, product: 'ganan-navel-orange', size: 3, share: 0.8 },
  { ...usual, product: 'dandong-strawberry', size: 2, share: 0.86, hours: 48 },
  { ...usual, product: 'fresh-farm-milk', size: 3, share: 0.82, starterShare: 0.7 },
  { ...usual, product: 'hairy-crab', size: 5, share: 0.85, hours: 72, perOrderLimit: 1, perPersonLimit: 3 },
  { ...usual, product: 'wuchang-rice', size: 10, share: 0.78, hours: 72, virtualFill: true },
  { ...usual, product: 'milk-toast', size: 2, share: 0.75, newcomersOnly: true },
  { ...usual, product: 'yangshan-peach', size: 3, share: 0.8, from: -20, until: -6 },
  { ...usual, product: 'sanya-mango', size: 3, share: 0.8, from: 2, until: 9 },
  { ...usual, product: 'rose-soap', size: 2, share: 0.8, from: 3, until: 10, published: false },
];

export interface PlannedGroup {
  product: string;
  /** Hours from the end of the month. */
  startedAgo: number;
  /** Minutes after the start, and whose link they came by; who starts is the first. */
  members: readonly (readonly [shopper: number, minutesLater: number, invitedBy?: number])[];
  /** Whether the goods of a group that formed were sent since. */
  sent: boolean;
}

/** Who buys together, and what came of it: formed, failed for want of neighbours, or still waiting for some. */
export const demoGroups: readonly PlannedGroup[] = [
  {
    product: 'yangshan-peach',
    startedAgo: 19 * 24,
    members: [
      [4, 0],
      [9, 45, 4],
      [24, 190, 9],
    ],
    sent: true,
  },
  {
    product: 'yangshan-peach',
    startedAgo: 15 * 24 + 5,
    members: [
      [0, 0],
      [11, 30],
      [7, 400, 11],
    ],
    sent: true,
  },
  {
    product: 'yangshan-peach',
    startedAgo: 8 * 24,
    members: [
      [13, 0],
      [1, 300],
    ],
    sent: false,
  },
  {
    product: 'ganan-navel-orange',
    startedAgo: 8 * 24 - 3,
    members: [
      [1, 0],
      [25, 20, 1],
      [5, 140, 1],
    ],
    sent: true,
  },
  {
    product: 'ganan-navel-orange',
    startedAgo: 5 * 24,
    members: [
      [6, 0],
      [0, 60],
      [26, 75, 0],
    ],
    sent: true,
  },
  {
    product: 'ganan-navel-orange',
    startedAgo: 3 * 24 + 2,
    members: [
      [10, 0],
      [14, 600],
    ],
    sent: false,
  },
  {
    product: 'dandong-strawberry',
    startedAgo: 6 * 24,
    members: [
      [2, 0],
      [27, 35, 2],
    ],
    sent: true,
  },
  {
    product: 'dandong-strawberry',
    startedAgo: 2 * 24 + 4,
    members: [
      [15, 0],
      [4, 220, 15],
    ],
    sent: true,
  },
  {
    product: 'fresh-farm-milk',
    startedAgo: 4 * 24,
    members: [
      [7, 0],
      [9, 10, 7],
      [28, 95, 7],
    ],
    sent: true,
  },
  {
    product: 'hairy-crab',
    startedAgo: 6 * 24 + 8,
    members: [
      [3, 0],
      [5, 120],
      [11, 300],
      [17, 900, 3],
      [1, 1500, 17],
    ],
    sent: true,
  },
  {
    product: 'wuchang-rice',
    startedAgo: 7 * 24,
    members: [
      [8, 0],
      [2, 60],
      [13, 800],
    ],
    sent: false,
  },
  {
    product: 'ganan-navel-orange',
    startedAgo: 26,
    members: [
      [4, 0],
      [8, 40],
      [0, 180, 4],
    ],
    sent: false,
  },
  {
    product: 'milk-toast',
    startedAgo: 50,
    members: [
      [5, 0],
      [32, 130, 5],
    ],
    sent: true,
  },
  // What is open now.
  {
    product: 'ganan-navel-orange',
    startedAgo: 5,
    members: [
      [9, 0],
      [29, 70, 9],
    ],
    sent: false,
  },
  { product: 'dandong-strawberry', startedAgo: 30, members: [[6, 0]], sent: false },
  {
    product: 'fresh-farm-milk',
    startedAgo: 4,
    members: [
      [0, 0],
      [12, 25, 0],
    ],
    sent: false,
  },
  { product: 'fresh-farm-milk', startedAgo: 2, members: [[10, 0]], sent: false },
  {
    product: 'hairy-crab',
    startedAgo: 28,
    members: [
      [14, 0],
      [7, 90],
      [1, 300, 14],
      [16, 1200],
    ],
    sent: false,
  },
  {
    product: 'wuchang-rice',
    startedAgo: 20,
    members: [
      [11, 0],
      [3, 30],
      [5, 45],
      [30, 300, 5],
      [8, 500, 11],
      [31, 700, 11],
    ],
    sent: false,
  },
  { product: 'milk-toast', startedAgo: 3, members: [[2, 0]], sent: false },
];
