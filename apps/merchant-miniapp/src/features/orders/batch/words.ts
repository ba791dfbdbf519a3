import type { LineProblem } from './parse-pasted.ts';

export const words = {
  start: '批量发货',
  leave: '取消',
  chosen: (count: number) => `已选 ${count} 单`,
  choose: '点选要发的订单',
  all: '全选',
  none: '全不选',
  most: (count: number) => `一次最多发 ${count} 单`,
  goOn: '填运单号',
  carrierOfAll: '统一换快递',
  carrierOfOne: '选快递公司',
  paste: '粘贴运单号',
  pasteHow: '每行一单，先订单号再运单号，快递名可写可不写',
  pasteExample: '202611210123456789 SF1234567890',
  fill: '填进去',
  filled: (count: number) => `填好 ${count} 单`,
  leftOver: (filled: number, left: number) => `填好 ${filled} 单，下面 ${left} 行没认出来，改一改再填`,
  ship: (count: number) => (count > 0 ? `发货 ${count} 单` : '填好运单号再发货'),
  rest: (empty: number) => `还有 ${empty} 单没填运单号，可以下次再发`,
  wrong: (count: number) => `${count} 个运单号不对，先改好`,
  allShipped: (count: number) => `${count} 单都发出去了`,
  someRefused: (shipped: number, refused: number) => `发出 ${shipped} 单，${refused} 单没成功，原因写在订单上`,
  nothing: '还没有选订单',
  goBack: '去选订单',
  left: (line: string, problem: string) => `${line}（${problem}）`,
  leaveOut: '移出',
};

export const problemWords: Record<LineProblem, string> = {
  unknown_order: '不在这次选的订单里',
  no_number: '没有运单号',
  wrong_number: '运单号应为 6–32 位字母或数字',
};
