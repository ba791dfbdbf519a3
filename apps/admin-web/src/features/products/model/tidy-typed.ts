const LEADING_TEXT = /^(?:(?!<(?:p|ul|ol|h3|h4|blockquote)\b)[\s\S])+/;

/** What an editable element holds, as the description it stands for: nothing for nothing, and paragraphs from the first line on. */
export function tidyTyped(html: string): string {
  const text = html.replaceAll(/<(\/?)div\b[^>]*>/g, '<$1p>');
  if (/^(?:<p>)?(?:<br>)?(?:<\/p>)?$/.test(text)) return '';
  return text.replace(LEADING_TEXT, '<p>$&</p>');
}
