import type { DemoBrand } from './types.ts';

export const demoBrands: readonly DemoBrand[] = [
  { key: 'qinghe-farm', name: '青禾农场' },
  { key: 'shanye-ji', name: '山野集' },
  { key: 'muyun', name: '牧云家' },
  { key: 'yuguang-bay', name: '渔光湾' },
  { key: 'daohua-li', name: '稻花里' },
  { key: 'apo', name: '阿婆手作' },
  { key: 'maiya', name: '麦芽时光' },
  { key: 'yiye', name: '一叶茶舍' },
  { key: 'chenlu', name: '晨露牧场' },
  { key: 'roumian-li', name: '柔棉里' },
  { key: 'jingbai', name: '净白研制' },
  { key: 'nuanwu', name: '暖屋' },
  { key: 'xiaozao', name: '小灶' },
  { key: 'yaya-bear', name: '芽芽熊' },
];
