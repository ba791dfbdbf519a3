import type { DemoMerchant } from './types.ts';

export const demoMerchants: readonly DemoMerchant[] = [
  {
    key: 'xiansheng',
    name: '邻里鲜生',
    notice: '每天 22:00 截单，次日 15:00 前到自提点。生鲜当面开箱，有问题拍照，当天退款。',
    licenceNumber: '91310112MADEMA019W',
    contactName: '沈家禾',
    contactPhone: '19900000101',
    address: '上海市闵行区莘松路 958 弄 6 号一楼',
  },
  {
    key: 'apo',
    name: '阿婆手作',
    notice: '现做现发，每天上午出炉一批。手工产量有限，做完就下架，明天再来。',
    licenceNumber: '91310106MADEMA0272',
    contactName: '顾桂英',
    contactPhone: '19900000102',
    address: '上海市静安区余姚路 417 号底层',
  },
  {
    key: 'haowu',
    name: '好物研究所',
    notice: '每件都自己用过才上架。七天无理由退换，电器一年保修。',
    licenceNumber: '91310115MADEMA035X',
    contactName: '陆知微',
    contactPhone: '19900000103',
    address: '上海市浦东新区羽山路 1326 号 2 楼',
  },
];
