import type { StateWords } from '../words.ts';
import { StateTag } from './state-tag.tsx';

export const StateWord = ({ says: { word, tone } }: { says: StateWords }) => <StateTag tone={tone}>{word}</StateTag>;
