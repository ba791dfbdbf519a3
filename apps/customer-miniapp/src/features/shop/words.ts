export const words = {
  licence: '营业执照',
  licenceNumber: '统一社会信用代码',
  address: '地址',
  seeLicence: '查看证照',
  empty: '这家店还没有上架商品',
  gone: '这家店暂时没有营业',
  goHome: '去首页逛逛',
};
