/** `publicKeyPem` belongs to the private key the merchant signs its calls with; `certSerial` names it. */
export interface PayMerchant {
  mchid: string;
  apiV3Key: string;
  certSerial: string;
  publicKeyPem: string;
}

/** Two private RSA keys in PEM: the one behind the WeChat Pay public key and the one behind the platform certificate. */
export interface PlatformKeys {
  publicKeyId: string;
  signingKeyPem: string;
  certificateKeyPem: string;
}

/** `noticeSpeed` 60 makes a minute of the retry schedule pass in a second. */
export interface PayOptions {
  merchants: readonly PayMerchant[];
  platform?: PlatformKeys;
  noticeSpeed?: number;
  refundDelayMs?: number;
  autoDeliver?: boolean;
}
