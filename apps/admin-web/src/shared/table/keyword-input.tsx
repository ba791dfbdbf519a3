import { useEffect, useRef, useState } from 'react';
import { SearchIcon } from 'tdesign-icons-react';
import { Input } from 'tdesign-react';

const PAUSE_MS = 350;

interface KeywordInputProps {
  value: string | undefined;
  placeholder: string;
  onChange: (value: string | undefined) => void;
  maxLength?: number;
}

/** Searches when the typing pauses or Enter is pressed. */
export function KeywordInput({ value, placeholder, onChange, maxLength = 50 }: KeywordInputProps) {
  const [text, setText] = useState(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const commit = (next: string) => {
    clearTimeout(timer.current);
    if (next.trim() !== (value ?? '')) onChange(next.trim() || undefined);
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => commit(next), PAUSE_MS);
  };

  return (
    <Input
      value={text}
      maxlength={maxLength}
      placeholder={placeholder}
      prefixIcon={<SearchIcon />}
      clearable
      onChange={type}
      onEnter={commit}
    />
  );
}
