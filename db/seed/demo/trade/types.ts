/** What happens in the demo's month, as plain data: people, shops and goods are named by their keys. */
export interface DemoShopper {
  nickname: string;
  phone: string;
  /** The number of the drawn avatar they chose, if they chose one. */
  avatar: number | null;
  receiver: string;
  regionCode: string;
  detail: string;
  tag: '' | '家' | '公司' | '学校' | '父母家';
}

export interface PlannedLine {
  product: string;
  /** The place of the SKU among those of its product. */
  sku: number;
  quantity: number;
}

export interface PlannedNote {
  merchant: string;
  note: string;
}

interface OfBasket {
  at: Date;
  basket: number;
}
interface OfOrder extends OfBasket {
  merchant: string;
}

export type TradeStep =
  | ({ kind: 'restock'; at: Date } & PlannedLine)
  | { kind: 'join'; at: Date; shopper: number }
  | ({ kind: 'place'; shopper: number; lines: PlannedLine[]; notes: PlannedNote[] } & OfBasket)
  /** A group-buy on a product; a shop has one of each. */
  | {
      kind: 'offer';
      at: Date;
      merchant: string;
      product: string;
      skus: { sku: number; groupFen: number; starterFen: number | null; quota: number }[];
      size: number;
      hours: number;
      startsAt: Date;
      endsAt: Date;
      perOrderLimit: number;
      perPersonLimit: number;
      newcomersOnly: boolean;
      virtualFill: boolean;
      published: boolean;
    }
  /** People look at a product's group-buy. */
  | { kind: 'look'; at: Date; product: string; times: number }
  /** A seat in a group, which whoever comes first starts; others may come by the link of one who sits there. */
  | ({ kind: 'seat'; shopper: number; group: string; invitedBy: number | null } & PlannedLine & OfBasket)
  | ({ kind: 'begin_to_pay'; shopper: number; method: 'h5' | 'native' } & OfBasket)
  | ({ kind: 'pay' } & OfBasket)
  | ({ kind: 'give_up'; shopper: number; reason: string } & OfBasket)
  | ({ kind: 'cancel'; by: 'shopper' | 'merchant'; shopper: number; reason: string; refundFails: boolean } & OfOrder)
  | ({ kind: 'prepare' } & OfOrder)
  | ({ kind: 'ship'; carrier: string; trackingNo: string } & OfOrder)
  | ({ kind: 'confirm'; shopper: number } & OfOrder)
  /** Money under a number of another system that shares the merchant account. */
  | { kind: 'stray_payment'; at: Date; outTradeNo: string; amountFen: number }
  | ({ kind: 'fill_cart'; at: Date; shopper: number } & PlannedLine);

export type StepOf<Kind extends TradeStep['kind']> = Extract<TradeStep, { kind: Kind }>;
