(() => {
  'use strict';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* numbers as they are printed in Vietnam: 1.234,5% and 5/7; what is no number sorts as a word, what is missing last */
  const number = text => {
    const bare = text.trim().replace(/\u2212/g, '-').replace(/%$/, '');
    const fraction = /^([\d.]+)\/([\d.]+)$/.exec(bare);
    if (fraction) {
      const of = number(fraction[2]);
      return of === 0 ? NaN : number(fraction[1]) / of;
    }
    return /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare) ? Number(bare.replace(/\./g, '').replace(',', '.')) : NaN;
  };
  const words = new Intl.Collator('vi', {numeric: true});
  const missing = text => text === '' || text === '–';
  const compare = (a, b) => {
    const x = number(a), y = number(b);
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    return words.compare(a, b);
  };
  const sort = (table, head, column, rows) => {
    const next = {none: 'ascending', ascending: 'descending', descending: 'none'}[head.getAttribute('aria-sort')];
    all('thead th', table).forEach(th => th.setAttribute('aria-sort', 'none'));
    head.setAttribute('aria-sort', next);
    /* without the name of the figure */
    const text = row => [...row.cells[column].childNodes].filter(node => node.className !== 'so').map(node => node.textContent).join('').trim();
    const order = [...rows];
    if (next !== 'none') {
      const sign = next === 'ascending' ? 1 : -1;
      order.sort((a, b) => missing(text(a)) - missing(text(b)) || sign * compare(text(a), text(b)));
    }
    const total = all('tr.total', table.tBodies[0]);
    table.tBodies[0].append(...order, ...total);
  };
  all('main table').forEach(table => {
    const rows = all('tbody tr:not(.total)', table);
    if (rows.length < 3 || table.tBodies.length > 1 || table.querySelector('tr.group')) return;
    all('thead th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => sort(table, head, column, rows));
    });
  });

  /* where the reader is */
  const links = all('.beside nav a');
  const targets = links.map(link => document.getElementById(link.hash.slice(1)));
  let waiting = false;
  const mark = () => {
    waiting = false;
    let at = 0;
    targets.forEach((target, i) => { if (target.getBoundingClientRect().top < 140) at = i; });
    links.forEach((link, i) => {
      if (i !== at) { link.removeAttribute('aria-current'); return; }
      if (link.getAttribute('aria-current')) return;
      link.setAttribute('aria-current', 'location');
      const box = link.closest('.beside');
      if (getComputedStyle(box).position === 'sticky') {
        const top = link.offsetTop - box.clientHeight / 2;
        if (link.offsetTop < box.scrollTop || link.offsetTop > box.scrollTop + box.clientHeight - 40) box.scrollTop = top;
      }
    });
  };
  const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(mark); } };
  addEventListener('scroll', soon, {passive: true});
  addEventListener('resize', soon);
  if (links.length) mark();
  if (matchMedia('(max-width: 1000px)').matches) all('.beside details').forEach(part => { part.open = false; });

  /* a folded part opens when something leads to it */
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.matches('details.unit')) return;
    target.open = true;
    target.scrollIntoView();
    target.querySelector('summary').focus({preventScroll: true});
  };
  addEventListener('hashchange', open);
  open();

  /* searching, with or without accents */
  const form = document.querySelector('.search');
  if (!form) return;
  form.hidden = false;
  const plain = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  const units = all('details.unit').flatMap(unit => {
    const name = unit.querySelector('h3').textContent;
    const cells = all('table.fields:last-of-type tbody th', unit.lastElementChild).map(th => th.textContent);
    return [{id: unit.id, name, within: ''}, ...cells.filter(cell => cell !== name).map(cell => ({id: unit.id, name: cell, within: name}))];
  }).map(entry => ({...entry, key: plain(entry.name), more: plain(entry.name + ' ' + entry.within)}));
  const input = form.querySelector('input'), list = form.querySelector('ul'), count = form.querySelector('.count');
  const most = 12;
  const find = () => {
    const parts = plain(input.value).split(/\s+/).filter(Boolean);
    const found = parts.length === 0 ? [] : units.filter(unit => parts.every(part => unit.more.includes(part)));
    const rank = unit => parts.every(part => unit.key.includes(part)) ? 0 : 1;
    found.sort((a, b) => rank(a) - rank(b));
    count.textContent = parts.length === 0 ? '' : found.length === 0 ? 'Không tìm thấy' : found.length > most ? `${most} trong ${found.length} kết quả` : `${found.length} kết quả`;
    list.replaceChildren(...found.slice(0, most).map(unit => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = '#' + unit.id;
      link.textContent = unit.name;
      if (unit.within) {
        const small = document.createElement('small');
        small.textContent = unit.within;
        link.append(small);
      }
      link.addEventListener('click', () => { if (location.hash === link.hash) open(); });
      item.append(link);
      return item;
    }));
  };
  input.addEventListener('input', find);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) first.click();
  });
})();
