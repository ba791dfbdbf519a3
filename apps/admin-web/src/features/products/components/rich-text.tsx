import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { ImageIcon, ListNumberedIcon, TextformatBoldIcon, ViewListIcon } from 'tdesign-icons-react';
import { PickButton } from '../../../shared/pictures/pick-button.tsx';
import { usePictureUpload } from '../../../shared/pictures/use-picture-upload.ts';
import { tidyTyped } from '../model/tidy-typed.ts';
import css from './rich-text.module.css';

const MAX_LENGTH = 5000;

interface RichTextProps {
  /** What it starts with; afterwards the editor holds the text itself. */
  html: string;
  onChange: (html: string) => void;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

export function RichText({ html, onChange }: RichTextProps) {
  const editor = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | null>(null);
  const [length, setLength] = useState(html.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled once, or the caret would jump at every key
  useEffect(() => {
    editor.current!.innerHTML = html;
    document.execCommand('defaultParagraphSeparator', false, 'p');
  }, []);

  const report = () => {
    const next = tidyTyped(editor.current!.innerHTML);
    setLength(next.length);
    onChange(next);
  };
  const command = (name: string, value?: string) => {
    editor.current!.focus();
    document.execCommand(name, false, value);
    report();
  };
  const keepCaret = () => {
    const selection = getSelection();
    caret.current = selection?.rangeCount && editor.current!.contains(selection.anchorNode) ? selection.getRangeAt(0) : null;
  };
  const { upload, waiting } = usePictureUpload(({ url }) => {
    editor.current!.focus();
    if (caret.current) getSelection()?.setBaseAndExtent(...endsOf(caret.current));
    command('insertHTML', `<img src="${escapeHtml(url)}" alt="">`);
  });
  const pasteAsText = (event: ClipboardEvent) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  };

  return (
    <div className={css.frame}>
      <div className={css.toolbar} role="toolbar" aria-label="文字样式">
        <Tool label="加粗" onUse={() => command('bold')} icon={<TextformatBoldIcon />} />
        <Tool label="小标题" onUse={() => command('formatBlock', 'h3')} icon={<b>标题</b>} />
        <Tool label="正文" onUse={() => command('formatBlock', 'p')} icon={<span>正文</span>} />
        <Tool label="列表" onUse={() => command('insertUnorderedList')} icon={<ViewListIcon />} />
        <Tool label="编号列表" onUse={() => command('insertOrderedList')} icon={<ListNumberedIcon />} />
        <PickButton label="插入图片" onOpen={keepCaret} multiple disabled={waiting > 0} onPick={(files) => void upload(files)}>
          <ImageIcon />
          {waiting > 0 && ' 上传中…'}
        </PickButton>
        <span className={css.count} data-over={length > MAX_LENGTH || undefined}>
          {length}/{MAX_LENGTH}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no native element edits formatted text */}
      <div
        ref={editor}
        className={css.editor}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="图文描述"
        data-placeholder="产地、口感、规格、保存方法……也可以插入图片"
        onInput={report}
        onPaste={pasteAsText}
      />
    </div>
  );
}

const endsOf = ({ startContainer, startOffset, endContainer, endOffset }: Range): [Node, number, Node, number] => [
  startContainer,
  startOffset,
  endContainer,
  endOffset,
];

interface ToolProps {
  label: string;
  icon: React.ReactNode;
  onUse: () => void;
}

/** Pressing it must not take the selection away from the text. */
const Tool = ({ label, icon, onUse }: ToolProps) => (
  <button type="button" aria-label={label} title={label} onMouseDown={(event) => event.preventDefault()} onClick={onUse}>
    {icon}
  </button>
);
