import type { House } from '../platform/house.ts';
export async function seedDemo(_house: House): Promise<void> {}
