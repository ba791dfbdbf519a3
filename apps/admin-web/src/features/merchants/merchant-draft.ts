import type { MerchantDetail, MerchantForm } from '@lintuan/contracts/merchants/schemas';
import type { Picture } from '../../shared/pictures/use-picture-upload.ts';

export interface MerchantDraft {
  name: string;
  notice: string;
  licenceNumber: string;
  contactName: string;
  contactPhone: string;
  address: string;
  licence: Picture | null;
  logo: Picture | null;
}

export const blankMerchant: MerchantDraft = {
  name: '',
  notice: '',
  licenceNumber: '',
  contactName: '',
  contactPhone: '',
  address: '',
  licence: null,
  logo: null,
};

const pictureOf = (fileId: string | null, url: string | null): Picture | null => (fileId && url ? { fileId, url } : null);

export const draftOf = (merchant: MerchantDetail): MerchantDraft => ({
  name: merchant.name,
  notice: merchant.notice,
  licenceNumber: merchant.licenceNumber,
  contactName: merchant.contactName,
  contactPhone: merchant.contactPhone,
  address: merchant.address,
  licence: pictureOf(merchant.licenceFileId, merchant.licencePictureUrl),
  logo: pictureOf(merchant.logoFileId, merchant.logoUrl),
});

export const formOf = ({ licence, logo, ...text }: MerchantDraft): MerchantForm => ({
  ...text,
  licenceFileId: licence?.fileId ?? null,
  logoFileId: logo?.fileId ?? null,
});
