const styles: Record<string, string> = {
  img: 'display:block;max-width:100%;height:auto',
  p: 'margin:0 0 8px',
  h1: 'margin:12px 0 4px;font-size:18px',
  h2: 'margin:12px 0 4px;font-size:18px',
  h3: 'margin:12px 0 4px;font-size:16px',
  ul: 'margin:0 0 8px;padding-left:20px',
  ol: 'margin:0 0 8px;padding-left:20px',
};

/** A mini-program's rich text takes styles only from the tags themselves and has no origin to complete a path with. */
export function fitDescription(html: string, origin: string): string {
  return html.replace(/<(img|p|h1|h2|h3|ul|ol)\b([^>]*)>/g, (_, tag: string, attributes: string) => {
    const kept = attributes.replace(/\sstyle="[^"]*"/g, '').replace(/(\ssrc=")\//, `$1${origin}/`);
    return `<${tag} style="${styles[tag]}"${kept}>`;
  });
}
