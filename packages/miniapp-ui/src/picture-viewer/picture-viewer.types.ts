/** Shows pictures over the whole screen, one at a time, beginning with the one at the index. */
export type ViewPictures = (urls: string[], index?: number) => void;
