import { LatestMap } from './collections.ts';

export interface Person {
  appid: string;
  name: string;
}

export interface LoginCode {
  appid: string;
  person: string;
  expiresAt: number;
  used: boolean;
}

export interface PhoneCode {
  appid: string;
  phone: string;
  expiresAt: number;
  used: boolean;
}

/** `endsAt` comes before `expiresAt` once a newer token has taken this one's place. */
export interface AccessToken {
  appid: string;
  expiresAt: number;
  endsAt: number;
}

/** The tokens one app drew through one endpoint; the two endpoints never disturb each other. */
export interface TokenLine {
  current: string | null;
  previous: string | null;
  forcedAt: number[];
}

export interface SentMessage {
  id: number;
  appid: string;
  openid: string;
  templateId: string;
  page: string | null;
  data: Record<string, string>;
  sentAt: Date;
}

export interface MediaCheck {
  traceId: string;
  appid: string;
  openid: string;
  scene: number;
  mediaUrl: string;
  mediaType: number;
  askedAt: Date;
}

export interface Sms {
  id: number;
  phone: string;
  template: string;
  params: Record<string, string>;
  sentAt: Date;
}

/** An empty path is the home page. */
export interface UrlLink {
  appid: string;
  path: string;
  query: string;
  expiresAt: Date;
}

const CODE_LIMIT = 10_000;
const TOKEN_LIMIT = 2_000;
const PEOPLE_LIMIT = 10_000;

/** Everything the simulator remembers; lists run from oldest to newest. */
export function createState() {
  const state = {
    people: new LatestMap<string, Person>(PEOPLE_LIMIT),
    loginCodes: new LatestMap<string, LoginCode>(CODE_LIMIT),
    phoneCodes: new LatestMap<string, PhoneCode>(CODE_LIMIT),
    accessTokens: new LatestMap<string, AccessToken>(TOKEN_LIMIT),
    tokenLines: new Map<string, TokenLine>(),
    subscribeQuotas: new LatestMap<string, number>(PEOPLE_LIMIT),
    urlLinks: new LatestMap<string, UrlLink>(CODE_LIMIT),
    sentMessages: [] as SentMessage[],
    mediaChecks: [] as MediaCheck[],
    sms: [] as Sms[],
    lastId: 0,
    nextId(): number {
      state.lastId += 1;
      return state.lastId;
    },
    reset(): void {
      const { people, loginCodes, phoneCodes, accessTokens, tokenLines, subscribeQuotas, urlLinks } = state;
      for (const map of [people, loginCodes, phoneCodes, accessTokens, tokenLines, subscribeQuotas, urlLinks]) map.clear();
      for (const list of [state.sentMessages, state.mediaChecks, state.sms]) list.length = 0;
      state.lastId = 0;
    },
  };
  return state;
}

export type SimState = ReturnType<typeof createState>;
