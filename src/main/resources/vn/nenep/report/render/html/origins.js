/* where a figure comes from: the file beside this page says it, and is loaded when the first figure is asked for */
(() => {
  'use strict';
  const file = document.body.dataset.origins;
  const names = [...document.querySelectorAll('a.so, a.o')];
  if (!file || !names.length) return;
  const ID = /^[0-9A-HJKMNP-TV-Z]{8}$/;
  const STANDINGS = {
    c: 'Được tính', n: 'Đã báo cáo, không có gì để tính', d: 'Chưa tính, chờ sửa dòng bị giữ lại',
    r: 'Chưa có báo cáo', l: 'Chưa đến hạn'
  };
  const FEW = 40;
  const make = (name, text = '', kind = '') => {
    const made = document.createElement(name);
    if (text !== '') made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const count = number => String(number).replace(/\B(?=(\d{3})+$)/g, '.');
  const many = (number, noun) => `${count(number)} ${noun}`;
  const letters = place => (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + place % 26);
  const period = code => {
    const [, year, half, quarter, month] = /^(\d{4})(?:-(?:H(\d)|Q(\d)|(\d\d)))?$/.exec(code) || [];
    if (!year) return code.replace('--', ' đến ');
    return half ? `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}` : quarter ? `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}` : month ? `tháng ${Number(month)}/${year}` : `năm ${year}`;
  };

  /* the panel */
  const panel = make('dialog', '', 'origin');
  panel.setAttribute('aria-labelledby', 'so-nay-tu-dau');
  const head = make('header');
  const title = make('h2', 'Số này từ đâu');
  title.id = 'so-nay-tu-dau';
  title.tabIndex = -1;
  const shut = make('button', 'Đóng');
  shut.type = 'button';
  head.append(title, shut);
  const body = make('div', '', 'body');
  panel.append(head, body);
  document.body.append(panel);
  let from = null;
  shut.addEventListener('click', () => panel.close());
  panel.addEventListener('click', event => { if (event.target === panel) panel.close(); });
  panel.addEventListener('close', () => {
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
    if (from) from.focus({preventScroll: true});
    from = null;
  });

  /* the file, once */
  let data = null, waiting = null;
  const load = () => waiting ||= new Promise((done, failed) => {
    window.nenepTruyVet = read => { data = read; };
    const script = document.createElement('script');
    script.src = encodeURIComponent(file);
    script.onload = () => (data ? done() : failed());
    script.onerror = () => { waiting = null; script.remove(); failed(); };
    document.head.append(script);
  });

  const fact = (list, name, ...values) => {
    const value = make('dd');
    value.append(...values);
    list.append(make('dt', name), value);
  };
  const fraction = (top, below) => (below < 0 ? count(top) : `${count(top)}/${count(below)}`);

  /* all units of a figure, each with what it adds */
  const unitsOf = ([, measure, organisation, , first, last]) => {
    const code = data.organisations[organisation][0];
    return data.counts.filter(year => year[0] === measure).flatMap(year => {
      const [, grain, , , standings, reasons, tops, belows] = year;
      const [own, periods, committees, blocs, firsts] = data.grains[grain];
      return own.map((_, i) => i)
        .filter(i => firsts[i] >= first && firsts[i] <= last && [own, committees, blocs].some(at => data.organisations[at[i]][0] === code))
        .map(i => ({
          year, i, own: data.organisations[own[i]], committee: data.organisations[committees[i]], period: data.periods[periods[i]],
          standing: standings[i], reason: reasons[i] < 0 ? '' : data.reasons[reasons[i]], top: tops[i], below: belows[i]
        }));
    });
  };
  const sum = (units, what) => units.reduce((all, unit) => all + unit[what], 0);

  /* one row of a file, with the cells that decide */
  const cellsOf = (row, [, , columns, roles]) => {
    const places = data.sheets[row[0]][3];
    return columns.map((column, i) => ({column, role: roles[i], at: places[column], text: row[2][column]})).filter(cell => cell.at >= 0 && cell.text >= 0);
  };
  const rowPart = (number, parts, notFulfilled) => {
    const row = data.rows[number];
    const [source, form, sheet] = data.sheets[row[0]];
    const [path, hash] = data.files[source];
    const block = make('div', '', 'source');
    const where = make('p');
    where.append(make('b', path), ` · trang «${sheet}» · dòng ${row[1]} `);
    const digest = make('button', `SHA-256 ${hash.slice(0, 8)}…`, 'hash');
    digest.type = 'button';
    digest.setAttribute('aria-label', `Hiện đủ SHA-256 của tệp ${path}`);
    digest.addEventListener('click', () => { digest.replaceWith(make('code', `SHA-256 ${hash}`)); });
    where.append(digest);
    block.append(where);
    if (notFulfilled) block.append(make('p', notFulfilled, 'why'));
    const table = make('table'), top = make('tr'), lines = make('tbody');
    ['Ô', 'Cột', 'Người gửi ghi', 'Đọc là'].forEach(text => { const th = make('th', text); th.scope = 'col'; top.append(th); });
    table.append(make('thead'), lines);
    table.tHead.append(top);
    const seen = new Set();
    parts.flatMap(part => cellsOf(row, part)).sort((a, b) => a.at - b.at).forEach(({column, role, at, text}) => {
      if (seen.has(column)) return;
      seen.add(column);
      const [written, value, words, repaired] = data.texts[text];
      const line = make('tr', '', role === 'v' ? 'value' : '');
      const read = value === '' ? (written === '' ? '' : 'không đọc được') : words || value;
      line.append(make('td', letters(at) + row[1]), make('td', data.forms[form][2][column]), make('td', written === '' ? '(trống)' : written), make('td', read + (repaired ? ' (đã sửa lỗi gõ)' : '')));
      lines.append(line);
    });
    block.append(table);
    return block;
  };
  const rowsOf = unit => {
    const [measure, , , , , , , , rows, held] = unit.year;
    const parts = data.measures[measure][8], byRow = new Map();
    rows.forEach((ofPart, p) => ofPart[unit.i].forEach(place => {
      const number = place < 0 ? -1 - place : place;
      const entry = byRow.get(number) || {parts: [], counts: false, held: false};
      entry.parts.push(parts[p]);
      entry.counts ||= place >= 0;
      byRow.set(number, entry);
    }));
    held[unit.i].forEach(place => byRow.set(-1 - place, {parts: [data.measures[measure][9]], counts: false, held: true}));
    if (!byRow.size) return [make('p', 'Không có dòng nào trong các tệp đã nhận.', 'why')];
    return [...byRow].map(([number, {parts: of, counts, held: kept}]) =>
      rowPart(number, of, kept ? 'Dòng này có lỗi, đang bị giữ lại.' : counts ? '' : 'Dòng này không thể hiện việc được tính.'));
  };

  /* parts that are made when they are opened: a bloc has thousands of cells */
  const folded = (summary, fill, open = false) => {
    const part = make('details'), line = make('summary');
    line.append(...summary);
    part.append(line);
    let filled = false;
    const first = () => { if (!filled) { filled = true; part.append(...fill()); } };
    part.addEventListener('toggle', () => { if (part.open) first(); });
    if (open) { first(); part.open = true; }
    return part;
  };
  const passes = unit => unit.standing === 'c' && !unit.reason;
  const inOrder = units => [...units].sort((a, b) => passes(a) - passes(b));
  const unitPart = (figure, open) => unit => folded([
    make('span', unit.own[1]), ` · ${period(unit.period)}: `, make('b', figure[7] < 0 ? count(unit.top) : `${unit.top}/${unit.below}`),
    unit.standing === 'c' ? '' : ` · ${STANDINGS[unit.standing].toLowerCase()}`, unit.reason ? ` · ${unit.reason}` : ''
  ], () => rowsOf(unit), open);
  const grouped = (figure, units, key, name, further) => {
    const groups = new Map();
    units.forEach(unit => { const at = key(unit); groups.set(at, [...(groups.get(at) || []), unit]); });
    return [...groups.values()].map(group => {
      const bad = group.filter(unit => !passes(unit)).length;
      return folded([
        make('span', name(group[0])), ': ', make('b', fraction(sum(group, 'top'), figure[7] < 0 ? -1 : sum(group, 'below'))),
        data.measures[figure[1]][7] && bad ? ` · ${count(bad)} chưa đạt hoặc chưa tính` : ''
      ], () => further(group));
    });
  };
  const listed = (figure, units) => {
    const one = unitPart(figure, units.length === 1);
    if (units.length <= FEW) return inOrder(units).map(one);
    const committees = new Set(units.map(unit => unit.committee[0]));
    if (committees.size > 1) return grouped(figure, units, unit => unit.committee[0], unit => unit.committee[1], group => listed(figure, group));
    const cells = new Set(units.map(unit => unit.own[0]));
    if (cells.size > 1) return grouped(figure, units, unit => unit.own[0], unit => unit.own[1], group => inOrder(group).map(unitPart(figure, false)));
    return inOrder(units).map(one);
  };

  const show = figure => {
    const [id, measure, organisation, when, , , top, below, expected, percent, verdict] = figure;
    const [, name, clauses, quote, above, whole, , ofOrganisations] = data.measures[measure];
    const units = unitsOf(figure), list = make('dl');
    body.replaceChildren();
    const heading = make('p', '', 'name');
    heading.append(make('b', name), ` · ${data.organisations[organisation][1]} · ${period(data.periods[when])}`);
    const value = make('b', below < 0 ? count(top) : `${fraction(top, below)}${percent ? ` = ${percent}` : ''}`);
    fact(list, 'Kết quả', value, verdict ? ` · ${verdict}` : '', expected < 0 ? '' : ` · phải có ${count(expected)}`);
    fact(list, below < 0 ? 'Cách tính' : 'Tử số', above);
    if (whole) fact(list, 'Mẫu số', whole);
    fact(list, 'Căn cứ', `Nghị quyết, mục ${clauses}: «${quote}»`);
    fact(list, 'Mã số liệu', make('code', id));
    body.append(heading, list);
    const label = make('label', 'Hiện '), choice = make('select'), units0 = make('div', '', 'units-of');
    const kinds = [['', 'tất cả', () => true], ...(ofOrganisations ? [['x', 'chưa đạt', unit => unit.standing === 'c' && unit.reason]] : []),
      ...Object.entries(STANDINGS).map(([letter, text]) => [letter, text.toLowerCase(), unit => unit.standing === letter])];
    kinds.forEach(([letter, text, holds]) => {
      const of = units.filter(holds).length;
      if (of || !letter) { const option = make('option', `${text} (${count(of)})`); option.value = letter; choice.append(option); }
    });
    const fill = () => units0.replaceChildren(...listed(figure, units.filter(kinds.find(kind => kind[0] === choice.value)[2])));
    choice.addEventListener('change', fill);
    label.append(choice);
    body.append(make('h3', `Gồm ${many(units.length, 'đơn vị, kỳ')}`), label, units0);
    fill();
  };
  const failed = (id, why) => {
    const text = make('p', why, 'why'), how = make('p', 'Xem bằng lệnh: ');
    how.append(make('code', `nenep trace ${id}`));
    body.replaceChildren(text, how);
  };
  const open = (id, trigger) => {
    from = trigger || names.find(name => name.hash === `#${id}`) || null;
    body.replaceChildren(make('p', 'Đang mở…'));
    if (!panel.open) panel.showModal();
    title.focus();
    panel.scrollTop = 0;
    return load().then(() => {
      const figure = data.figures.find(one => one[0] === id);
      if (figure) show(figure); else failed(id, `Báo cáo này không có số liệu mang mã ${id}.`);
    }, () => failed(id, `Không thấy tệp ${file} bên cạnh tệp này, nên không chỉ ra được số này từ đâu. Hãy để hai tệp cùng một thư mục.`));
  };
  names.forEach(name => {
    name.setAttribute('role', 'button');
    name.setAttribute('aria-haspopup', 'dialog');
    const id = name.hash.slice(1);
    name.setAttribute('aria-label', name.className === 'so' ? `Số này từ đâu, mã ${id}` : `${name.textContent}, xem số này từ đâu`);
    name.title = `Số này từ đâu: ${id}`;
  });
  document.addEventListener('click', event => {
    const name = event.target.closest && event.target.closest('a.so, a.o');
    if (!name || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', name.hash);
    open(name.hash.slice(1), name);
  });
  document.addEventListener('keydown', event => {
    if (event.key === ' ' && event.target.matches && event.target.matches('a.so, a.o')) { event.preventDefault(); event.target.click(); }
  });
  const asked = () => { const id = location.hash.slice(1); if (ID.test(id)) open(id); };
  addEventListener('hashchange', asked);
  asked();
})();
