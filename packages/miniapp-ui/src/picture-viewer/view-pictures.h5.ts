import type { ViewPictures } from './picture-viewer.types.ts';

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** Taro's own preview brings a whole carousel library; the browser's scroll snapping does the same. */
export const viewPictures: ViewPictures = (urls, index = 0) => {
  const veil = element('div', 'lt-pictures');
  const track = element('div', 'lt-pictures__track');
  const count = element('div', 'lt-pictures__count');
  for (const url of urls) {
    const picture = element('img', 'lt-pictures__picture') as HTMLImageElement;
    picture.src = url;
    picture.alt = '';
    track.append(picture);
  }
  const close = () => {
    veil.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  const tell = () => {
    const shown = Math.round(track.scrollLeft / Math.max(1, track.clientWidth)) + 1;
    count.textContent = `${shown}/${urls.length}`;
  };
  veil.setAttribute('role', 'dialog');
  veil.setAttribute('aria-label', '查看大图，点一下关闭');
  veil.addEventListener('click', close);
  track.addEventListener('scroll', tell);
  document.addEventListener('keydown', onKey);
  veil.append(track, count);
  document.body.append(veil);
  track.scrollLeft = index * track.clientWidth;
  tell();
};
