import { create } from 'zustand';
import type { Choice } from './sku-choice.ts';

/** What was chosen of each product, for as long as the app is open. */
export const useChoices = create<Record<string, Choice>>(() => ({}));

export const keepChoice = (productId: string, choice: Choice): void => useChoices.setState({ [productId]: choice });
