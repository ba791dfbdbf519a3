import type { EmptyPicture } from './empty.types.ts';

const leaf = '#0B7A3E';
const pale = '#E7F5EC';
const mid = '#BFE3CC';
const white = '#FFFFFF';

const ground = `<ellipse cx="80" cy="104" rx="58" ry="7" fill="${pale}"/>`;
const sprig = `<path d="M132 62c-10 2-16 9-15 19 10-1 16-8 15-19z" fill="${mid}"/><path d="M118 84c4-7 8-12 13-20" stroke="${leaf}" stroke-width="1.5" fill="none" stroke-linecap="round"/>`;
const line = `stroke="${leaf}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;

const drawings: Record<EmptyPicture, string> = {
  box: `<path d="M48 56l32-12 32 12v38l-32 12-32-12z" fill="${white}" ${line}/><path d="M48 56l32 12 32-12M80 68v38" fill="none" ${line}/><path d="M80 68l-9 12-32-12 9-12z" fill="${pale}" ${line}/><path d="M64 26c0-6 6-8 9-3M92 20l-4 7M80 16v8" fill="none" ${line}/>`,
  cart: `<path d="M36 36h12l10 44h44l10-32H52" fill="${white}" ${line}/><path d="M56 60h50M60 70h44" fill="none" stroke="${mid}" stroke-width="2"/><circle cx="64" cy="94" r="6" fill="${pale}" ${line}/><circle cx="96" cy="94" r="6" fill="${pale}" ${line}/>`,
  order: `<path d="M52 28h56v74l-8-6-8 6-8-6-8 6-8-6-8 6-8-6z" fill="${white}" ${line}/><path d="M64 46h32M64 58h32M64 70h18" fill="none" ${line}/><circle cx="102" cy="34" r="10" fill="${pale}" ${line}/><path d="M98 34l3 3 6-6" fill="none" ${line}/>`,
  search: `<circle cx="74" cy="60" r="26" fill="${white}" ${line}/><path d="M94 80l18 18" fill="none" stroke="${leaf}" stroke-width="5" stroke-linecap="round"/><path d="M64 64c4 5 16 5 20 0" fill="none" ${line}/><circle cx="66" cy="54" r="2.5" fill="${leaf}"/><circle cx="82" cy="54" r="2.5" fill="${leaf}"/>`,
  group: `<circle cx="58" cy="58" r="14" fill="${white}" ${line}/><path d="M36 98c2-16 12-22 22-22s20 6 22 22z" fill="${pale}" ${line}/><circle cx="102" cy="58" r="14" fill="none" ${line} stroke-dasharray="4 5"/><path d="M80 98c2-16 12-22 22-22s20 6 22 22z" fill="none" ${line} stroke-dasharray="4 5"/>`,
  coupon: `<path d="M36 46h88v14a8 8 0 0 0 0 16v14H36V76a8 8 0 0 0 0-16z" fill="${white}" ${line}/><path d="M68 48v40" fill="none" ${line} stroke-dasharray="4 5"/><path d="M84 60l8 8 8-8M92 68v14M84 74h16" fill="none" ${line}/>`,
  message: `<path d="M40 38h80v48H84L68 100V86H40z" fill="${white}" ${line}/><circle cx="64" cy="62" r="3" fill="${leaf}"/><circle cx="80" cy="62" r="3" fill="${leaf}"/><circle cx="96" cy="62" r="3" fill="${leaf}"/>`,
  error: `<path d="M46 42h68a6 6 0 0 1 6 6v44a6 6 0 0 1-6 6H46a6 6 0 0 1-6-6V48a6 6 0 0 1 6-6z" fill="${white}" ${line}/><path d="M40 56h80" fill="none" ${line}/><circle cx="50" cy="49" r="2" fill="${leaf}"/><circle cx="58" cy="49" r="2" fill="${leaf}"/><path d="M68 86c4-6 20-6 24 0" fill="none" ${line}/><circle cx="70" cy="70" r="2.5" fill="${leaf}"/><circle cx="90" cy="70" r="2.5" fill="${leaf}"/>`,
  offline: `<path d="M52 92a20 20 0 0 1 0-40 30 30 0 0 1 56-4 22 22 0 0 1 2 44z" fill="${white}" ${line}/><path d="M70 78a14 14 0 0 1 20 0M76 84a6 6 0 0 1 8 0" fill="none" ${line}/><path d="M64 62l32 24" fill="none" ${line}/>`,
};

export function pictureUrl(picture: EmptyPicture): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120">${ground}${drawings[picture]}${sprig}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
