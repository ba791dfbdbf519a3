/** Codes a development client makes up by itself, with no call to the simulator first. */
const PHONE_FORM = /^sim-phone-(1\d{10})-[A-Za-z0-9]{1,64}$/;
const PERSON_FORM = /^sim-(.{1,64})-[A-Za-z0-9]{1,64}$/u;

export const phoneIn = (code: string): string | null => PHONE_FORM.exec(code)?.[1] ?? null;

export const personIn = (code: string): string | null => (phoneIn(code) ? null : (PERSON_FORM.exec(code)?.[1] ?? null));

export const CODE_LIFETIME_MS = 300_000;
