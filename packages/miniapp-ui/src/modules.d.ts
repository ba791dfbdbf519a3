/// <reference types="@tarojs/taro" />

declare module '*.css';
declare module '*.less';

declare const process: { env: { NODE_ENV: string; TARO_ENV: 'weapp' | 'h5'; TARO_APP_API_ORIGIN: string } };
