/* Addresses in what somebody typed, as links: http and https alone, as the server finds them (WebAddress). */
import { add, h } from './dom.js';

const ADDRESS = /\bhttps?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]]/gi;

const link = (address) => h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address);

/** The text as nodes; all but addresses stays text. */
export function linked(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    nodes.push(text.slice(at, found.index), link(found[0]));
    at = found.index + found[0].length;
  }
  return [...nodes, text.slice(at)].filter(Boolean);
}

/** A field shows text alone: the links of what stands in it, below it. */
export function linksOf(field) {
  const row = h('div', { class: 'hrefs sm' });
  const show = () => {
    const addresses = [...new Set(field.value.match(ADDRESS) ?? [])];
    row.replaceChildren();
    add(row, addresses.map(link));
  };
  field.addEventListener('input', show);
  show();
  return row;
}
